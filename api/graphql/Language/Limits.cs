namespace Regulatory.GraphQL.Language;

/// <summary>How large a document may be. Every figure is a setting; the defaults are for documents from strangers.</summary>
public sealed record Limits
{
    public static readonly Limits Default = new();

    /// <summary>For texts of our own making, such as a checked-in schema: only nesting is bounded.</summary>
    public static readonly Limits Trusted = new()
    {
        Tokens = int.MaxValue,
        StringLength = int.MaxValue,
        MergeComparisons = 2_000_000,
        Fields = 10_000,
        Aliases = 1_000,
        Directives = 1_000,
        ListItems = int.MaxValue,
    };

    /// <summary>For documents that were read before they were deployed; bounded all the same.</summary>
    public static readonly Limits TrustedDocument = new()
    {
        Tokens = 20_000,
        StringLength = 64 * 1024,
        MergeComparisons = 1_000_000,
        Fields = 2_000,
        Aliases = 500,
        RootFields = 50,
        Directives = 500,
    };

    /// <summary>Tokens, comments not counted.</summary>
    public int Tokens { get; init; } = 2_000;

    /// <summary>Brackets of all kinds inside each other, and fragments inside each other after expansion.</summary>
    public int Nesting { get; init; } = 100;

    /// <summary>Characters of one string literal.</summary>
    public int StringLength { get; init; } = 16 * 1024;

    /// <summary>Errors after which validation stops.</summary>
    public int Errors { get; init; } = 20;

    /// <summary>Pairs of fields compared to see whether they can be merged.</summary>
    public int MergeComparisons { get; init; } = 20_000;

    /// <summary>Fields of an operation after its fragments were expanded.</summary>
    public int Fields { get; init; } = 500;

    /// <summary>Fields inside each other.</summary>
    public int Depth { get; init; } = 15;

    public int Aliases { get; init; } = 30;

    /// <summary>Fields at the root of an operation after its fragments were expanded.</summary>
    public int RootFields { get; init; } = 10;

    public int Directives { get; init; } = 50;

    /// <summary>Items of one list, whether it is written in the document or comes in a variable.</summary>
    public int ListItems { get; init; } = 200;
}
