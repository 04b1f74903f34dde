namespace Regulatory.Domain.Enforcement.Evidence;

/// <summary>An act upon an item of evidence.</summary>
public abstract record EvidenceCommand
{
    public abstract EvidenceId Evidence { get; init; }
}
