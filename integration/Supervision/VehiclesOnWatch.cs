using System.Collections.Concurrent;
using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Vehicles;
using Regulatory.Integration.Acts;
using Regulatory.Integration.Acts.Supervision;

namespace Regulatory.Integration.Supervision;

/// <summary>Which vehicle a terminal's number speaks for, by the record. Answers are kept for a while: thousands of positions a second ask.</summary>
/// <param name="classesOf">Classes of goods that the certificate of a number names; empty where they are not known.</param>
public sealed class VehiclesOnWatch(
    TerminalAdmission admission, Executor executor, SupervisionActs acts, IClock clock,
    Func<string, CancellationToken, ValueTask<ImmutableArray<string>>>? classesOf = null)
{
    /// <summary>How long a change of terminals or vehicles may go unnoticed.</summary>
    private static readonly Duration Kept = Duration.FromSeconds(30);

    private readonly ConcurrentDictionary<string, (WatchedVehicle? Vehicle, Instant Until)> known = new();

    private readonly ConcurrentDictionary<VehicleKey, (SupervisedVehicle State, ImmutableArray<string> Classes)> seen = new();

    /// <summary>The vehicle as it was when it was last asked for; null before.</summary>
    public SupervisedVehicle? Known(VehicleKey vehicle) => seen.TryGetValue(vehicle, out var known) ? known.State : null;

    /// <summary>Classes of goods that its certificate names, as far as they are known.</summary>
    public ValueTask<ImmutableArray<string>> HazardClassesOf(VehicleKey vehicle, CancellationToken cancellation) =>
        new(seen.TryGetValue(vehicle, out var known) ? known.Classes : []);

    /// <summary>Null where the number speaks for no vehicle that is entered.</summary>
    /// <exception cref="Ledger.LedgerUnavailableException">The database cannot be reached.</exception>
    public async ValueTask<WatchedVehicle?> Of(string phone, CancellationToken cancellation)
    {
        var now = clock.GetCurrentInstant();
        if (known.TryGetValue(phone, out var answer) && answer.Until > now) return answer.Vehicle;
        var vehicle = await Ask(phone, cancellation).ConfigureAwait(false);
        known[phone] = (vehicle, now + Kept);
        return vehicle;
    }

    private async Task<WatchedVehicle?> Ask(string phone, CancellationToken cancellation)
    {
        if (!TerminalId.TryParse(phone, null, out var terminal)) return null;
        if ((await admission.Load(terminal, anew: true, cancellation).ConfigureAwait(false)).Vehicle is not { } key) return null;
        var loaded = await executor.Load(acts.Vehicles, new(acts.Vehicles.Kind, key.ToString()), anew: true, cancellation).ConfigureAwait(false);
        var vehicle = (SupervisedVehicle)loaded.State;
        if (vehicle is not { IsEntered: true, Registration: { } entered }) return null;
        var classes = classesOf is not null && vehicle.CertificateNumber is { } certificate
            ? await classesOf(certificate, cancellation).ConfigureAwait(false)
            : [];
        seen[key] = (vehicle, classes);
        return new(key, entered.Class);
    }
}
