"""How lists are walked: which pages to ask for next, and where a list ends. Values only, nothing is sent."""
