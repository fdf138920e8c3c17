"""The user fields of a portal as a module of entity classes."""
