using System.Collections.Immutable;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Waybills;
using Regulatory.Integration.Processes;
using Regulatory.Integration.Processes.Following;
using Regulatory.Ledger;

namespace Regulatory.Api.Hosting;

public sealed partial class ReadModelQuestions
{
    /// <summary>What processes ask of vehicles, alarms and waybills.</summary>
    public RoadRegisters Road => new(VehiclesUnder, WaybillsNaming, Handling);

    private async Task<ImmutableArray<VehicleKey>> VehiclesUnder(string licence, long position, CancellationToken cancellation)
    {
        await HasUpTo("vehicle_file", position, cancellation);
        await using var ask = source.CreateCommand("select id from read.vehicle_file where owner_licence = $1 order by id");
        ask.Parameters.Add(new() { Value = licence });
        var vehicles = ImmutableArray.CreateBuilder<VehicleKey>();
        await using var rows = await ask.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation)) vehicles.Add(VehicleKey.Parse(rows.GetString(0)));
        return vehicles.DrainToImmutable();
    }

    /// <summary>Those that are over by now need nothing any more, whatever they were.</summary>
    private async Task<ImmutableArray<WaybillId>> WaybillsNaming(string number, long position, CancellationToken cancellation)
    {
        await HasUpTo("waybill_docket", position, cancellation);
        await using var ask = source.CreateCommand(
            """
            select id from read.waybill_docket
            where stage in ('Issued', 'PreTripChecked', 'LoadingChecked', 'Recalled', 'Departed', 'InTransit', 'Arrived')
              and (licence_number = $1 or vehicle->>'certificateNumber' = $1 or trailer->>'certificateNumber' = $1)
            order by id
            """);
        ask.Parameters.Add(new() { Value = number });
        var waybills = ImmutableArray.CreateBuilder<WaybillId>();
        await using var rows = await ask.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation)) waybills.Add(WaybillId.Parse(rows.GetString(0)));
        return waybills.DrainToImmutable();
    }

    private async Task<AlarmsHandled> Handling(MonthOfAlarms month, long position, CancellationToken cancellation)
    {
        await HasUpTo("alarm_docket", position, cancellation);
        await using var ask = source.CreateCommand(
            """
            select count(*)::int, count(*) filter (where stage = 'Closed' and treatment is not null)::int from read.alarm_docket
            where party = $1 and raised_on between $2 and $3 and is_to_be_treated and not is_withdrawn
            """);
        var (first, last) = (month.Month.ToDateInterval().Start, month.Month.ToDateInterval().End);
        ask.Parameters.Add(new() { Value = month.Owner.ToString() });
        ask.Parameters.Add(new() { Value = new DateOnly(first.Year, first.Month, first.Day) });
        ask.Parameters.Add(new() { Value = new DateOnly(last.Year, last.Month, last.Day) });
        await using var rows = await ask.ExecuteReaderAsync(cancellation);
        await rows.ReadAsync(cancellation);
        return new(rows.GetInt32(0), rows.GetInt32(1));
    }

    /// <exception cref="LedgerUnavailableException">The read model is behind: ask again.</exception>
    private async Task HasUpTo(string model, long position, CancellationToken cancellation)
    {
        if (await models.WaitFor(model, position, Patience, cancellation) < position)
            throw new LedgerUnavailableException($"The read model {model} is behind the ledger.", outcomeUnknown: false, null);
    }
}
