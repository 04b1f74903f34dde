namespace Regulatory.Domain.Supervision.Archives;

/// <summary>An act upon the monitoring data of a kind.</summary>
public abstract record ArchiveCommand
{
    public abstract MonitoringDataKind Kind { get; init; }
}
