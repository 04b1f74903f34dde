using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Regulatory.Domain.Governance.AccessLogs;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Waybills;
using Regulatory.Integration.Acts;
using Regulatory.Ledger;
using Act = Regulatory.Integration.Acts.Act;

namespace Regulatory.Api.Pages;

/// <summary>
/// Puts on record that an officer of another place read a waybill that was on the road, before it is shown: the purpose is the roadside check, and the
/// reference the number that was read off the paper (D-01, D-12).
/// </summary>
public sealed class RoadsideReadings(Executor executor, IClock clock)
{
    private static readonly Actor Recorder = new("system:access-log", "Access log", [Role.System], DivisionCode.Parse("440000"), "");

    /// <param name="values">Names of people in the answer.</param>
    /// <exception cref="LedgerUnavailableException">It cannot be recorded now, so nothing is shown.</exception>
    public async Task Record(Actor reader, WaybillId waybill, string number, int values, CancellationToken cancellation)
    {
        var id = Guid.CreateVersion7();
        var command = new RecordReading(
            $"{LocalDatePattern.Iso.Format(ChinaTime.DayOf(clock.GetCurrentInstant()))}:{reader.Account}", id.ToString("D", CultureInfo.InvariantCulture),
            reader.Account, reader.Roles, nameof(ReadingPurpose.Inspection), number, "waybills/registers", [$"WaybillDocket/{waybill}"],
            ["WaybillDocket.driverName", "WaybillDocket.escortName"], values);
        // In the division of the reader, whose auditors look at it.
        var outcome = await executor.Execute(new Act(command, id, Recorder with { Division = reader.Division }), cancellation);
        if (outcome is not ActAccepted) throw new InvalidOperationException($"The reading of a waybill was answered {outcome.GetType().Name}.");
    }
}
