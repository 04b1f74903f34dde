// In specs a [Fact] is a sentence that must hold; the law's own attribute is written out.
global using ApplicationId = Regulatory.Domain.Licensing.ApplicationId;
global using FactAttribute = Xunit.FactAttribute;
