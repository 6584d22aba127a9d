/** Surnames that articles use alone, because everybody knows who bears them. A word list. */
export const KNOWN_SURNAMES = `
Obama Bush Clinton Trump Biden Harris Pence Vance Reagan Nixon Kennedy Carter Roosevelt Eisenhower Truman Romney McCain
Sanders Warren Pelosi McConnell Schumer Rubio Cruz DeSantis Giuliani Comey Mueller Kavanaugh Gorsuch Alito Scalia
Sotomayor Kagan Barrett Netanyahu Putin Zelensky Zelenskyy Lavrov Medvedev Yeltsin Gorbachev Stalin Lenin Khrushchev
Merkel Scholz Merz Kohl Schröder Macron Sarkozy Hollande Chirac Mitterrand Thatcher Blair Cameron Corbyn Sunak Truss
Starmer Farage Meloni Berlusconi Draghi Orban Orbán Erdogan Erdoğan Assad Gaddafi Hussein Khamenei Khomeini Rouhani
Raisi
Modi Gandhi Nehru Sharif Bhutto Musharraf Xi Mao Deng Duterte Marcos Abe Kishida Trudeau Harper Bolsonaro Lula Chávez
Chavez Maduro Castro Guevara Morales Mandela Zuma Ramaphosa Mbeki Mugabe Sisi Mubarak Morsi Arafat Abbas Sinwar
Nasrallah Einstein Newton Darwin Freud Marx Hitler Goebbels Himmler Mussolini Franco Napoleon Shakespeare Dickens Orwell
Tolkien Rowling Hemingway Picasso Mozart Beethoven Bach Musk Bezos Zuckerberg Gates Jobs Altman Epstein Weinstein Cosby
Snowden Assange Messi Ronaldo Neymar Maradona Pele Beckham Djokovic Federer Nadal Beyoncé Beyonce Rihanna Madonna Drake
Eminem Adele Plato Socrates Aristotle Nietzsche Kant Hegel Wittgenstein Muhammad Cicero Caesar Cleopatra Columbus
Galileo Copernicus Leonardo Michelangelo Rembrandt Monet Gogh Kafka Goethe Dostoyevsky Tolstoy Chekhov Oppenheimer
Hawking Turing Curie Tesla Edison Churchill Gaulle Lincoln Washington Jefferson Hamilton`;
