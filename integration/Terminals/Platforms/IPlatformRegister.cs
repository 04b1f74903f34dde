using NodaTime;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Platforms;
using Regulatory.Integration.Terminals.Jt809;

namespace Regulatory.Integration.Terminals.Platforms;

/// <summary>
/// Says which platforms may log in and which vehicles are theirs, and keeps on record what they do. It may fail when the database is away.
/// </summary>
public interface IPlatformRegister
{
    /// <summary>The platform to which an access code leads; null for none.</summary>
    ValueTask<PlatformAccess?> Find(uint accessCode, CancellationToken cancellation);

    /// <summary>How a platform stands now; its access may have been changed or withdrawn.</summary>
    ValueTask<PlatformStanding> Of(MonitoringPlatformId platform, CancellationToken cancellation);

    /// <summary>Whether a platform reports a vehicle that is its own, and under which number its positions are stored.</summary>
    ValueTask<VehicleOfPlatform> VehicleOf(MonitoringPlatformId platform, VehicleKey vehicle, CancellationToken cancellation);

    /// <summary>Enters that a platform is connected.</summary>
    Task Connected(MonitoringPlatformId platform, Instant at, CancellationToken cancellation);

    /// <summary>Enters that a platform has no link any more.</summary>
    Task Disconnected(MonitoringPlatformId platform, Instant at, LinkLoss reason, CancellationToken cancellation);

    /// <summary>Enters what a platform's links carried.</summary>
    Task Metered(MonitoringPlatformId platform, LinkReadings readings, CancellationToken cancellation);

    /// <summary>Enters a platform's answer to a roll-call.</summary>
    /// <param name="at">When the answer arrived.</param>
    /// <returns>Whether it was an answer to what is open.</returns>
    Task<bool> Answered(MonitoringPlatformId platform, int call, string answer, Instant at, CancellationToken cancellation);
}

/// <summary>How a platform may come in.</summary>
/// <param name="PasswordDigest">See <see cref="LinkVault.Fits"/>.</param>
/// <param name="Addresses">IPv4 addresses from which it may come, and at which it may be called.</param>
public sealed record PlatformAccess(
    MonitoringPlatformId Platform, uint AccessCode, uint User, string PasswordDigest, PlatformCipher? Cipher, IReadOnlyList<string> Addresses,
    PlatformEdition Edition, CheckCodeUse CheckCode)
{
    /// <summary>Whether anything has changed that a link rests on.</summary>
    public bool IsSameAs(PlatformAccess other) => Addresses.SequenceEqual(other.Addresses) && this with { Addresses = other.Addresses } == other;

    /// <summary>Keeps the secrets to itself: this may end in a log.</summary>
    public override string ToString() => $"access of {Platform}";
}

/// <summary>How a platform stands by the record.</summary>
/// <param name="Access">Null when it may not come in any more.</param>
/// <param name="ConnectedAt">Since when it is on record as connected.</param>
/// <param name="OpenCall">The roll-call that it has not answered yet.</param>
public sealed record PlatformStanding(PlatformAccess? Access, Instant? ConnectedAt, RollCalled? OpenCall);

/// <summary>What a platform's report about a vehicle is worth.</summary>
/// <param name="Phone">Number under which positions are stored: of the terminal that is bound, else <see cref="VehicleFeedKey"/>.</param>
/// <param name="Reason">Why they are not taken; null when they are.</param>
public sealed record VehicleOfPlatform(string? Phone, string? Reason)
{
    public static VehicleOfPlatform Unknown { get; } = new(null, "unknown vehicle");

    public static VehicleOfPlatform OfAnother { get; } = new(null, "vehicle of another");

    /// <summary>Tells nobody whose it is: this may end in a log.</summary>
    public override string ToString() => Reason ?? "taken";
}
