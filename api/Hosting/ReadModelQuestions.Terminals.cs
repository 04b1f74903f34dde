using System.Collections.Immutable;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Integration.Supervision.Cards;
using Regulatory.Ledger;

namespace Regulatory.Api.Hosting;

public sealed partial class ReadModelQuestions
{
    /// <summary>
    /// The duty logs of drivers with one of these qualifications, and of those who are at the wheel of one of these vehicles or are to drive it,
    /// by a book that has everything recorded so far.
    /// </summary>
    /// <exception cref="LedgerUnavailableException">The book is behind: ask again.</exception>
    public async Task<ImmutableArray<DutyAtHand>> DutiesOf(
        IReadOnlyCollection<string> qualifications, IReadOnlyCollection<VehicleKey> vehicles, CancellationToken cancellation)
    {
        await HasEverything("driver_duties", cancellation);
        await using var ask = source.CreateCommand(
            """
            select id, qualification, at_wheel, assigned from read.driver_duties
            where qualification = any($1) or at_wheel = any($2) or assigned && $2 order by id
            """);
        ask.Parameters.Add(new() { Value = qualifications.ToArray() });
        ask.Parameters.Add(new() { Value = vehicles.Select(vehicle => vehicle.ToString()).ToArray() });
        var duties = ImmutableArray.CreateBuilder<DutyAtHand>();
        await using var rows = await ask.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
            duties.Add(new(
                PartyId.Parse(rows.GetString(0)), rows.IsDBNull(1) ? null : rows.GetString(1),
                rows.IsDBNull(2) ? null : VehicleKey.Parse(rows.GetString(2)), [.. rows.GetFieldValue<string[]>(3).Select(key => VehicleKey.Parse(key))]));
        return duties.ToImmutable();
    }
}
