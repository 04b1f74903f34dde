using NodaTime;
using Regulatory.Domain.Governance.AccessLogs;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Waybills;
using Regulatory.Integration.Acts;
using Regulatory.Integration.Acts.Governance;
using Regulatory.Ledger;

namespace Regulatory.Api.Pages;

/// <summary>
/// Puts on record that an officer of another place read a waybill that was on the road, before it is shown: the purpose is the roadside check, and the
/// reference the number that was read off the paper (D-01, D-12).
/// </summary>
public sealed class RoadsideReadings(Executor executor, IClock clock)
{
    /// <param name="values">Names of people in the answer.</param>
    /// <exception cref="LedgerUnavailableException">It cannot be recorded now, so nothing is shown.</exception>
    public async Task Record(Actor reader, WaybillId waybill, string number, int values, CancellationToken cancellation)
    {
        if (await new AccessRecord(executor, clock).Enter(
            new(reader.Account, reader.Division),
            (log, id) => new RecordReading(
                log, id, reader.Account, reader.Roles, nameof(ReadingPurpose.Inspection), number, "waybills/registers", [$"WaybillDocket/{waybill}"],
                ["WaybillDocket.driverName", "WaybillDocket.escortName"], values),
            cancellation) is { } refusal)
            throw new InvalidOperationException($"The reading of a waybill was refused by {refusal.Rule}.");
    }
}
