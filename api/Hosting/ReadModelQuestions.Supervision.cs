using System.Collections.Immutable;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Vehicles;
using Regulatory.Ledger;

namespace Regulatory.Api.Hosting;

public sealed partial class ReadModelQuestions
{
    /// <summary>An operator's licence by its number, by a register that has everything recorded so far; null where there is none.</summary>
    /// <exception cref="LedgerUnavailableException">The register is behind: the act may be sent again.</exception>
    public async ValueTask<OperatorStanding?> OperatorOf(string licence, CancellationToken cancellation)
    {
        await HasEverything("licence_register", cancellation);
        await using var ask = source.CreateCommand("select party, kind, standing, vehicle_classes from read.licence_register where number = $1");
        ask.Parameters.Add(new() { Value = licence });
        await using var rows = await ask.ExecuteReaderAsync(cancellation);
        if (!await rows.ReadAsync(cancellation)) return null;
        var kind = Enum.Parse<LicenceKind>(rows.GetString(1));
        var named = SupervisionClassesIn(rows.GetFieldValue<string[]>(3));
        return new(
            licence, PartyId.Parse(rows.GetString(0)), Enum.Parse<Standing>(rows.GetString(2)).IsUsable(),
            named.IsEmpty ? ClassesOf(kind) : named);
    }

    /// <summary>The alarms of a vehicle that are not over, by dockets that have everything recorded so far.</summary>
    /// <exception cref="LedgerUnavailableException">The dockets are behind: the act may be sent again.</exception>
    public async ValueTask<OpenMatters> OpenAlarmsOf(VehicleKey vehicle, CancellationToken cancellation)
    {
        await HasEverything("alarm_docket", cancellation);
        await using var ask = source.CreateCommand("select count(*)::int from read.alarm_docket where vehicle = $1 and not is_over");
        ask.Parameters.Add(new() { Value = vehicle.ToString() });
        return new((int)(await ask.ExecuteScalarAsync(cancellation))!, Waybills: 0);
    }

    /// <summary>The classes that a licence's scope names, among whatever else it names.</summary>
    private static ImmutableArray<SupervisionClass> SupervisionClassesIn(string[] classes) =>
        [.. Enum.GetValues<SupervisionClass>().Where(of => classes.Contains(of.ToString()))];

    /// <summary>What a licence covers whose scope names no class.</summary>
    private static ImmutableArray<SupervisionClass> ClassesOf(LicenceKind kind) => kind switch
    {
        LicenceKind.CharterCoachOperation => [SupervisionClass.K1],
        LicenceKind.ScheduledCoachOperation => [SupervisionClass.K2],
        LicenceKind.DangerousGoodsOperation or LicenceKind.OwnAccountDangerousGoods or LicenceKind.RadioactiveGoodsOperation => [SupervisionClass.W],
        LicenceKind.FreightOperation => [SupervisionClass.Z],
        _ => [],
    };
}
