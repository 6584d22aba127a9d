console.error("fonts: not built yet")
