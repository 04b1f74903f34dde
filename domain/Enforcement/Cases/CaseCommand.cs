namespace Regulatory.Domain.Enforcement.Cases;

/// <summary>An act upon one penalty case.</summary>
public abstract record CaseCommand
{
    public abstract CaseId Case { get; init; }

    /// <summary>Whom the command names: the host makes party ids for the natural persons among them.</summary>
    public virtual IEnumerable<PartyConcerned> Named() => [];
}
