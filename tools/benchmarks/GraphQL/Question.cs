namespace Regulatory.Bench.GraphQL;

/// <summary>One of the questions that are measured: what is asked, with which variable, and how fast it is to be answered.</summary>
/// <param name="Name">For <c>--only</c>.</param>
/// <param name="What">For the table.</param>
/// <param name="Document">With one variable at most, <c>$key</c>.</param>
/// <param name="PerSecond">Budget of our host, in requests a second.</param>
/// <param name="Keys">The values of the variable, drawn at random; none for a document without a variable.</param>
/// <param name="Sql">The same rows by a statement of PostgreSQL alone, with pgbench's <c>:n</c> for the number of the key; null where none are read.</param>
internal sealed record Question(string Name, string What, string Document, double PerSecond, IReadOnlyList<string> Keys, string? Sql)
{
    public const double P99 = 50;

    private const int RandomRows = 10_000;

    public static IReadOnlyList<Question> All(int licences) =>
    [
        new("page", "page of 20 rows with 6 fields, filtered",
            """
            query Page($key: CreditCode!) {
              licences(first: 20, where: { holderCode: { eq: $key } }) { nodes { number holder item standing division until } }
            }
            """,
            6_000, Holders,
            """
            select number, holder, item, standing, division, until from read.licence_register
              where holder_code = (select key from bench.holder where n = :n) order by id limit 20
            """),
        new("row", "one row by key, 8 fields",
            """
            query Row($key: ID!) { licence(id: $key) { number holder item standing division from until issuedOn } }
            """,
            12_000, [.. Spread(licences).Select(i => Lives.Id(i).ToString())],
            """
            select number, holder, item, standing, division, "from", until, issued_on from read.licence_register
              where id = (select key from bench.licence where n = :n)
            """),
        new("nested", "page of 20 rows with 5 rows of a to-many each",
            """
            query Nested($key: CreditCode!) {
              licences(first: 20, where: { holderCode: { eq: $key } }) {
                nodes { number holder standing until licenceHistoryEntries(first: 5) { nodes { version on type zh } } }
              }
            }
            """,
            2_000, Holders,
            """
            select number, holder, standing, until,
                array(select row(version, "on", type, zh) from read.licence_history h where h.licence = l.id order by position limit 5)
              from (select * from read.licence_register
                where holder_code = (select key from bench.holder where n = :n) order by id limit 20) l order by id
            """),
        new("typename", "{ __typename }", "{ __typename }", 20_000, [], null),
    ];

    private static readonly string[] Holders = [.. Enumerable.Range(0, Lives.Holders).Select(holder => Lives.HolderCode(holder).ToString())];

    /// <summary>So many licences, evenly over all of them.</summary>
    private static IEnumerable<int> Spread(int licences) =>
        Enumerable.Range(0, Math.Min(RandomRows, licences)).Select(n => (int)((long)n * licences / Math.Min(RandomRows, licences)));
}
