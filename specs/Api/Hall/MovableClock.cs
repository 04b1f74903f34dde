using NodaTime;

namespace Regulatory.Api.Specs.Hall;

/// <summary>The host's clock, set by hand: it stands still until it is set again.</summary>
public sealed class MovableClock : IClock
{
    /// <summary>A Monday morning, 10:00 in Guangzhou, with a published calendar around it.</summary>
    public static readonly Instant Morning = Instant.FromUtc(2026, 3, 2, 2, 0);

    public Instant Now { get; set; } = Morning;

    public Instant GetCurrentInstant() => Now;
}
