namespace Regulatory.Integration.Specs.Acts;

/// <summary>The classes that share it, and take turns.</summary>
[CollectionDefinition(Name)]
public sealed class OfficeCollection : ICollectionFixture<OfficeServer>
{
    public const string Name = "office";
}
