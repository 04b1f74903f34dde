namespace Regulatory.Domain.Governance.Holds;

/// <summary>An act on the legal holds that lie on one person or matter.</summary>
public abstract record HoldCommand
{
    public abstract HoldScope Scope { get; init; }
}
