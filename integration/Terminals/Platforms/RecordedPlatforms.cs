using Microsoft.Extensions.Logging;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Identities;
using Regulatory.Domain.Supervision.Platforms;
using Regulatory.Domain.Supervision.Platforms.Rules;
using Regulatory.Domain.Supervision.Vehicles;
using Regulatory.Integration.Acts;
using Regulatory.Integration.Acts.Supervision;
using Regulatory.Integration.Terminals.Jt809;

namespace Regulatory.Integration.Terminals.Platforms;

/// <summary>The register of platforms is their record: each answer rests on it, and what they do is entered by acts.</summary>
public sealed partial class RecordedPlatforms(Executor executor, SupervisionActs acts, LinkVault vault, ILogger log) : IPlatformRegister
{
    private static readonly Actor Gateway =
        new("system:platform-gateway", "Platform gateway", [Role.System], DivisionCode.Parse("440000"), "");

    /// <summary>What of an answer to a roll-call is kept.</summary>
    private const int LongestAnswer = 500;

    /// <inheritdoc/>
    public async ValueTask<PlatformAccess?> Find(uint accessCode, CancellationToken cancellation)
    {
        var key = IdentityKey.OfAccessCode(accessCode).ToString();
        var identity = (PhysicalIdentity)(await executor.Load(acts.Identities, new(acts.Identities.Kind, key), anew: true, cancellation)).State;
        if (!MonitoringPlatformId.TryParse(identity.Holder, null, out var platform)) return null;
        return (await Of(platform, cancellation)).Access is { } access && access.AccessCode == accessCode ? access : null;
    }

    /// <inheritdoc/>
    public async ValueTask<PlatformStanding> Of(MonitoringPlatformId platform, CancellationToken cancellation)
    {
        var state = await Load(platform, anew: true, cancellation);
        return new(state is { IsOpen: true, Link: { } link } ? AccessOf(platform, link) : null, state.ConnectedAt, state.OpenCall);
    }

    /// <inheritdoc/>
    public async ValueTask<VehicleOfPlatform> VehicleOf(MonitoringPlatformId platform, VehicleKey vehicle, CancellationToken cancellation)
    {
        var stream = new Ledger.StreamName(acts.Vehicles.Kind, vehicle.ToString());
        var state = (SupervisedVehicle)(await executor.Load(acts.Vehicles, stream, anew: true, cancellation)).State;
        if (state is not { IsEntered: true, Registration: { } entered }) return VehicleOfPlatform.Unknown;
        return IsResponsible(await Load(platform, anew: false, cancellation), entered)
            ? new(state.Terminal?.ToString() ?? VehicleFeedKey.Of(vehicle), null)
            : VehicleOfPlatform.OfAnother;
    }

    /// <inheritdoc/>
    public Task Connected(MonitoringPlatformId platform, Instant at, CancellationToken cancellation) =>
        Enter(new RecordLinkUp(platform, at), null, cancellation);

    /// <inheritdoc/>
    public Task Disconnected(MonitoringPlatformId platform, Instant at, LinkLoss reason, CancellationToken cancellation) =>
        Enter(new RecordLinkDown(platform, at, reason), null, cancellation);

    /// <inheritdoc/>
    public Task Metered(MonitoringPlatformId platform, LinkReadings readings, CancellationToken cancellation) =>
        Enter(new RecordLinkReadings(platform, readings), null, cancellation);

    /// <inheritdoc/>
    public async Task<bool> Answered(MonitoringPlatformId platform, int call, string answer, Instant at, CancellationToken cancellation)
    {
        // Refusals are on record: nobody is to fill it with answers to nothing.
        if (string.IsNullOrWhiteSpace(answer) || RollCallOpen.Check(await Load(platform, anew: true, cancellation), call) is not null) return false;
        return await Enter(new AnswerRollCall(platform, call, answer.Length > LongestAnswer ? answer[..LongestAnswer] : answer), at, cancellation);
    }

    /// <summary>Its operator's own vehicles, those of the fleets that it has taken on, and for the public platform of freight all trucks.</summary>
    private static bool IsResponsible(MonitoringPlatform platform, VehicleRegistered vehicle) => platform.Entered is { } entered
        && (entered.Operator.Party == vehicle.Owner.Party || platform.Fleets.Contains(vehicle.Owner.Party)
            || entered.Kind is PlatformKind.PublicFreight && vehicle.Class is SupervisionClass.Z);

    /// <returns>Whether it was accepted; what the record refuses is on record as refused.</returns>
    private async Task<bool> Enter(PlatformCommand command, Instant? at, CancellationToken cancellation) =>
        await executor.Execute(new(command, Guid.NewGuid(), Gateway, At: at), cancellation) switch
        {
            ActAccepted => true,
            ActRefused => false,
            var other => throw new InvalidOperationException($"{command.GetType().Name} was answered {other.GetType().Name}."),
        };

    private async ValueTask<MonitoringPlatform> Load(MonitoringPlatformId platform, bool anew, CancellationToken cancellation) =>
        (MonitoringPlatform)(await executor.Load(acts.Platforms, new(acts.Platforms.Kind, platform.ToString()), anew, cancellation)).State;

    /// <summary>A link whose cipher cannot be opened counts as withdrawn until it is agreed anew: nobody could read what comes over it.</summary>
    private PlatformAccess? AccessOf(MonitoringPlatformId platform, LinkAgreed link)
    {
        PlatformCipher? cipher = null;
        if (link.SealedCipher is { } kept && (cipher = vault.Open(kept, platform)) is null)
        {
            CipherLost(log, platform);
            return null;
        }
        return new(
            platform, (uint)link.AccessCode, (uint)link.User, link.PasswordDigest, cipher, link.Addresses,
            link.Protocol is PlatformProtocol.Jt809Of2019 ? PlatformEdition.Jt2019 : PlatformEdition.Jt2011, link.CheckCode);
    }

    [LoggerMessage(LogLevel.Error, "The cipher of platform {Platform} cannot be opened with this key: its link counts as withdrawn until it is agreed anew")]
    private static partial void CipherLost(ILogger log, MonitoringPlatformId platform);
}
