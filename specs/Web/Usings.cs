// In specs a [Fact] is a sentence that must hold.
global using FactAttribute = Xunit.FactAttribute;
