namespace Regulatory.Domain.Supervision.Platforms;

/// <summary>An act upon a monitoring platform.</summary>
public abstract record PlatformCommand
{
    public abstract MonitoringPlatformId Platform { get; init; }
}
