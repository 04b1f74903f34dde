// In specs a [Fact] is a sentence that must hold; the law's own attribute is written out.
global using FactAttribute = Xunit.FactAttribute;
global using WireNameAttribute = Regulatory.Domain.Kernel.FactAttribute;
