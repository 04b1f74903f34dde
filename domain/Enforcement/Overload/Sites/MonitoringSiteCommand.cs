namespace Regulatory.Domain.Enforcement.Overload.Sites;

/// <summary>An act upon a monitoring site.</summary>
public abstract record MonitoringSiteCommand
{
    public abstract SiteId Site { get; init; }
}
