using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Waybills;
using Regulatory.Domain.Waybills.Numbers;

namespace Regulatory.Api.Hosting;

/// <summary>What the register of licences says today of one licence, certificate or qualification.</summary>
/// <param name="Party">Who holds it.</param>
/// <param name="Activities">What a qualification is for.</param>
/// <param name="InForce">It may be used on the day that was asked about.</param>
/// <param name="SuspendedFrom">First day of an order that forbids its use.</param>
/// <param name="ReviewBy">Day by which its yearly review is due.</param>
public sealed record RegisteredToday(
    string Number, PartyId Party, Standing Standing, bool InForce, LocalDate? Until, LocalDate? SuspendedFrom, LocalDate? EndedOn,
    LocalDate? ReviewBy, ImmutableArray<string> Activities);

public sealed partial class ReadModelQuestions
{
    private const string Registered =
        """
        select number, party, standing, "from", until, suspended_from, ended_on, next_review, activities from read.licence_register
        """;

    /// <summary>The waybill that has a number and its stage; null where there is none. It may lag behind the latest facts.</summary>
    public async Task<(WaybillId Id, WaybillStage Stage)?> WaybillNumbered(WaybillNumber number, CancellationToken cancellation)
    {
        await using var ask = source.CreateCommand("select id, stage from read.waybill_docket where number = $1");
        ask.Parameters.Add(new() { Value = number.ToString() });
        await using var rows = await ask.ExecuteReaderAsync(cancellation);
        return await rows.ReadAsync(cancellation) ? (WaybillId.Parse(rows.GetString(0)), Enum.Parse<WaybillStage>(rows.GetString(1))) : null;
    }

    /// <summary>Licences and certificates by their numbers; what is on no register is left out.</summary>
    public Task<ImmutableArray<RegisteredToday>> RegisteredAs(IReadOnlyCollection<string> numbers, LocalDate on, CancellationToken cancellation) =>
        Register($"{Registered} where number = any ($1)", numbers, on, cancellation);

    /// <summary>The dangerous-goods qualifications (GD-RT-14) of these people, the latest first.</summary>
    public Task<ImmutableArray<RegisteredToday>> QualificationsOf(
        IReadOnlyCollection<PartyId> people, LocalDate on, CancellationToken cancellation) => Register(
            $"{Registered} where item = 'GD-RT-14' and party = any ($1) order by issued_on desc, id limit 50",
            [.. people.Select(person => person.ToString())], on, cancellation);

    private async Task<ImmutableArray<RegisteredToday>> Register(
        string sql, IReadOnlyCollection<string> keys, LocalDate on, CancellationToken cancellation)
    {
        await using var ask = source.CreateCommand(sql);
        ask.Parameters.Add(new() { Value = keys.ToArray() });
        var found = ImmutableArray.CreateBuilder<RegisteredToday>();
        await using var rows = await ask.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
        {
            LocalDate? Day(int column) => rows.IsDBNull(column) ? null : LocalDate.FromDateOnly(rows.GetFieldValue<DateOnly>(column));
            var standing = Enum.Parse<Standing>(rows.GetString(2));
            found.Add(new(
                rows.GetString(0), PartyId.Parse(rows.GetString(1)), standing,
                standing.IsUsable() && Day(3) <= on && !(Day(4) < on), Day(4), Day(5), Day(6), Day(7), [.. rows.GetFieldValue<string[]>(8)]));
        }
        return found.ToImmutable();
    }
}
