namespace Regulatory.Domain.Licensing.Catalogue;

/// <summary>An act on one item of the published list of licensing items.</summary>
public abstract record LicenceItemCommand
{
    public abstract ItemNumber Item { get; init; }
}
