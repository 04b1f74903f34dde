using System.Collections.Immutable;
using System.Data.Common;
using NodaTime;
using Npgsql;
using NpgsqlTypes;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Publicity;
using Regulatory.GraphQL.Sql;
using Regulatory.Integration.Publicity;

namespace Regulatory.Api.Publicity;

/// <summary>A page of the public feed.</summary>
/// <param name="Rows">In the order of their latest change.</param>
/// <param name="Next">What <c>after</c> must be for the next page; null on the last one.</param>
/// <param name="Position">Up to which ledger position the rows have everything.</param>
/// <param name="At">The moment that goes with it; null for an empty ledger.</param>
internal sealed record FeedPage<TRow>(ImmutableArray<TRow> Rows, long? Next, long Position, Instant? At);

/// <summary>What the public was told of a withdrawn publication.</summary>
internal sealed record WithdrawalNotice(
    PublicationId Id, PublicationKind Kind, string DocumentNumber, string Cause, string Document, string Reasons, LocalDate WithdrawnOn, long Position);

/// <summary>
/// Reads the public feed as the role that may only read. Whatever the question's moment, only what is public today is shown: an earlier
/// state of it at most, never again what was withdrawn, has ended or was repaired since.
/// </summary>
internal sealed class PublicationFeed(ReadSource source)
{
    private const string Columns =
        """
        id, kind, document_number, party_name, party_kind, credit_code, legal_representative, masked_id, authority, authority_code, source,
        source_code, division, issued_on, published_on, until, class, remark, changed_at, position, violation_type, facts, basis, kinds, content,
        fine, confiscated_gains, confiscated_property, certificate, penalty_until, document_name, category, certificate_name,
        certificate_number, valid_from, valid_until, valid
        """;

    // The clock that ends a publicity runs now and then: what is over is not shown even before it has looked.
    private static readonly string Now =
        $"""
        select {Columns} from read.published_documents
        where kind = $1 and position > $2 and (until is null or until >= $3) order by position limit $4
        """;

    private static readonly string Then =
        $"""
        select {Columns} from read.published_documents_history then_
        where kind = $1 and position > $2 and (until is null or until >= $3)
          and from_position <= ledger.position_at($5) and (until_position is null or until_position > ledger.position_at($5))
          and exists (
            select from read.published_documents now_ where now_.id = then_.id and (now_.until is null or now_.until >= $3))
        order by position limit $4
        """;

    /// <summary>What is shown to the public of a kind of document.</summary>
    /// <param name="today">What ends before this day is over.</param>
    public Task<FeedPage<PublicationRecord>> Page(
        PublicationKind kind, FeedQuestion question, LocalDate today, CancellationToken cancellation) => Read(
            "published_documents", question,
            new NpgsqlBatchCommand(question.AsOf is null ? Now : Then)
            {
                Parameters =
                {
                    new() { Value = kind.ToString() }, new() { Value = question.After },
                    new() { Value = new DateOnly(today.Year, today.Month, today.Day) }, new() { Value = question.Limit + 1 },
                },
            },
            RecordOf, record => record.Position, cancellation);

    /// <summary>What was withdrawn of what the public was shown.</summary>
    public Task<FeedPage<WithdrawalNotice>> Withdrawals(FeedQuestion question, CancellationToken cancellation) => Read<WithdrawalNotice>(
        "withdrawn_publications", question,
        new NpgsqlBatchCommand(
            """
            select id, kind, document_number, cause, document, reasons, withdrawn_on, position from read.withdrawn_publications
            where position > $1 order by position limit $2
            """)
        {
            Parameters = { new() { Value = question.After }, new() { Value = question.Limit + 1 } },
        },
        row => new(
            PublicationId.Parse(row.GetString(0)), Enum.Parse<PublicationKind>(row.GetString(1)), row.GetString(2), row.GetString(3),
            row.GetString(4), row.GetString(5), LocalDate.FromDateOnly(row.GetFieldValue<DateOnly>(6)), row.GetInt64(7)),
        notice => notice.Position, cancellation);

    /// <summary>Rows and the position they stand for, of one snapshot; one row more than asked for tells that there is a next page.</summary>
    private async Task<FeedPage<TRow>> Read<TRow>(
        string model, FeedQuestion question, NpgsqlBatchCommand rows, Func<DbDataReader, TRow> rowOf, Func<TRow, long> positionOf,
        CancellationToken cancellation)
    {
        if (question.AsOf is { } moment && rows.CommandText == Then)
            rows.Parameters.Add(new() { Value = moment.ToDateTimeUtc(), NpgsqlDbType = NpgsqlDbType.TimestampTz });
        await using var batch = source.Connections.CreateBatch();
        batch.BatchCommands.Add(new(
            """
            select folded, ledger.recorded_at(folded)
            from (select coalesce(min(position), 0) as folded from read.projection_status where serving and name = $1) status
            """)
        {
            Parameters = { new() { Value = model } },
        });
        batch.BatchCommands.Add(rows);
        await using var answer = await batch.ExecuteReaderAsync(cancellation);
        await answer.ReadAsync(cancellation);
        var position = answer.GetInt64(0);
        Instant? at = answer.IsDBNull(1) ? null : Instant.FromDateTimeUtc(answer.GetFieldValue<DateTime>(1));
        await answer.NextResultAsync(cancellation);
        var found = ImmutableArray.CreateBuilder<TRow>();
        while (await answer.ReadAsync(cancellation)) found.Add(rowOf(answer));
        var more = found.Count > question.Limit;
        var page = more ? found.ToImmutable()[..question.Limit] : found.ToImmutable();
        return new(page, more ? positionOf(page[^1]) : null, position, at);
    }

    private static PublicationRecord RecordOf(DbDataReader row)
    {
        var at = new Cells(row);
        var kind = at.Choice<PublicationKind>("kind");
        return new(
            PublicationId.Parse(at.Text("id")), kind, at.Text("document_number"),
            new(at.Choice<PartyKind>("party_kind"), at.Text("party_name"), at.Code("credit_code"), at.TextOrNull("legal_representative"), at.TextOrNull("masked_id")),
            new(at.Text("authority"), at.Code("authority_code")!.Value), new(at.Text("source"), at.Code("source_code")!.Value),
            DivisionCode.Parse(at.Text("division")), at.Day("issued_on")!.Value, at.Day("published_on")!.Value, at.Day("until"),
            at.TextOrNull("class") is { } of ? Enum.Parse<SeverityClass>(of) : null,
            kind is PublicationKind.Penalty
                ? new(
                    at.Text("violation_type"), at.TextOrNull("facts") ?? "", at.Texts("basis"), [.. at.Texts("kinds").Select(Enum.Parse<PenaltyKind>)],
                    at.Text("content"), at.Amount("fine"), at.Amount("confiscated_gains"), at.Amount("confiscated_property"),
                    at.TextOrNull("certificate"), at.Day("penalty_until"))
                : null,
            kind is PublicationKind.Licence
                ? new(
                    at.Text("document_name"), at.Choice<LicenceCategory>("category"), at.TextOrNull("certificate_name"),
                    at.TextOrNull("certificate_number"), at.Text("content"), at.Day("valid_from")!.Value, at.Day("valid_until"), at.Flag("valid"))
                : null,
            at.TextOrNull("remark"), at.Moment("changed_at"), at.Number("position"));
    }

    /// <summary>A row's columns by name.</summary>
    private sealed class Cells(DbDataReader row)
    {
        public string Text(string column) => row.GetString(row.GetOrdinal(column));

        public string? TextOrNull(string column) => row.IsDBNull(row.GetOrdinal(column)) ? null : Text(column);

        public ImmutableArray<string> Texts(string column) => [.. row.GetFieldValue<string[]>(row.GetOrdinal(column))];

        public TChoice Choice<TChoice>(string column)
            where TChoice : struct, Enum => Enum.Parse<TChoice>(Text(column));

        public CreditCode? Code(string column) => TextOrNull(column) is { } code ? CreditCode.Parse(code) : null;

        public Money? Amount(string column) => TextOrNull(column) is { } amount ? Money.Parse(amount) : null;

        public LocalDate? Day(string column) =>
            row.IsDBNull(row.GetOrdinal(column)) ? null : LocalDate.FromDateOnly(row.GetFieldValue<DateOnly>(row.GetOrdinal(column)));

        public Instant Moment(string column) => Instant.FromDateTimeUtc(row.GetFieldValue<DateTime>(row.GetOrdinal(column)));

        public long Number(string column) => row.GetInt64(row.GetOrdinal(column));

        public bool Flag(string column) => row.GetBoolean(row.GetOrdinal(column));
    }
}
