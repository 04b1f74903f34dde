using System.Collections.Immutable;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Catalogue;
using Regulatory.Domain.Waybills;
using Regulatory.Ledger;

namespace Regulatory.Api.Hosting;

public sealed partial class ReadModelQuestions
{
    /// <summary>The licence that has a number, by a register that has everything recorded so far; null where there is none.</summary>
    /// <exception cref="LedgerUnavailableException">The register is behind: the act may be sent again.</exception>
    public async ValueTask<LicenceId?> LicenceNumbered(string number, CancellationToken cancellation)
    {
        await HasEverything("licence_register", cancellation);
        await using var ask = source.CreateCommand("select id from read.licence_register where number = $1");
        ask.Parameters.Add(new() { Value = number });
        return await ask.ExecuteScalarAsync(cancellation) is string id ? LicenceId.Parse(id) : null;
    }

    /// <summary>The licences of an item that somebody holds or held, the latest first.</summary>
    /// <exception cref="LedgerUnavailableException">The register is behind: the act may be sent again.</exception>
    public async ValueTask<ImmutableArray<LicenceId>> LicencesOf(PartyId holder, ItemNumber item, CancellationToken cancellation)
    {
        await HasEverything("licence_register", cancellation);
        await using var ask = source.CreateCommand(
            "select id from read.licence_register where party = $1 and item = $2 order by issued_on desc, id limit 20");
        ask.Parameters.Add(new() { Value = holder.ToString() });
        ask.Parameters.Add(new() { Value = item.ToString() });
        var licences = ImmutableArray.CreateBuilder<LicenceId>();
        await using var rows = await ask.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation)) licences.Add(LicenceId.Parse(rows.GetString(0)));
        return licences.ToImmutable();
    }

    /// <summary>Whether a consignee stands on the register of licences or signed for goods before, and the position that the register had folded.</summary>
    /// <exception cref="LedgerUnavailableException">The register is behind: the act may be sent again.</exception>
    public async ValueTask<(long Position, bool Known)> ConsigneeIsKnown(PartyId consignee, CancellationToken cancellation)
    {
        var head = await ledger.Head(cancellation);
        await HasEverything("licence_register", cancellation);
        await using var ask = source.CreateCommand(
            """
            select exists (select from read.licence_register where party = $1)
              or exists (select from read.waybill_docket where consignee_party = $1 and signed_at is not null)
            """);
        ask.Parameters.Add(new() { Value = consignee.ToString() });
        return (head, (bool)(await ask.ExecuteScalarAsync(cancellation))!);
    }

    /// <summary>What loaded waybills carried between two cities so far; null before the first. A warning rests on it, no refusal.</summary>
    public async ValueTask<LaneQuantity?> LaneOf(WaybillContent content, CancellationToken cancellation)
    {
        await using var ask = source.CreateCommand(
            """
            select count(*)::int, coalesce(round(avg(loaded_kg)), 0)::int, coalesce(round(stddev_pop(loaded_kg)), 0)::int
            from read.waybill_docket where start_city = $1 and destination_city = $2 and loaded_kg is not null
            """);
        ask.Parameters.Add(new() { Value = content.Route.Start.Region.City.ToString() });
        ask.Parameters.Add(new() { Value = content.Route.Destination.Region.City.ToString() });
        await using var rows = await ask.ExecuteReaderAsync(cancellation);
        await rows.ReadAsync(cancellation);
        return rows.GetInt32(0) is > 0 and var trips ? new(trips, rows.GetInt32(1), rows.GetInt32(2)) : null;
    }
}
