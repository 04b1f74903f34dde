using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Regulatory.Domain.Kernel;
using Regulatory.Integration.Cases;
using Regulatory.Ledger;
using Regulatory.Ledger.Bundles;
using Regulatory.Ledger.Sealing;

namespace Regulatory.Integration.Documents.Models;

/// <summary>One fact as the report tells it: who did what when, by which article, and where that is on record.</summary>
/// <param name="At">Beijing time.</param>
/// <param name="ArticleZh">As the glossary cites it; empty where it cites none.</param>
/// <param name="Source">Where an imported or replayed act comes from.</param>
/// <param name="LawVersion">Reference data in force: a ledger position.</param>
/// <param name="Digest">Of the leaf, 64 lower-case hex digits.</param>
/// <param name="Details">What the fact holds, name and value; personal values masked or sealed.</param>
public sealed record ReportedFact(
    long Position,
    string At,
    string Zh,
    string En,
    string Type,
    string ArticleZh,
    string ArticleEn,
    string Actor,
    string Capacity,
    string Authority,
    string? OnBehalf,
    string? Source,
    string LawVersion,
    string Stream,
    long Version,
    string Digest,
    ImmutableArray<ReportedDetail> Details);

/// <param name="Name">Path of the member: <c>applicant.party</c>.</param>
public sealed record ReportedDetail(string Name, string Value, bool IsPersonal = false);

/// <summary>The report of a case, ready to be typeset by <c>case-report.typ</c>.</summary>
/// <param name="MadeAt">Beijing time.</param>
/// <param name="Root">Of the head, base64.</param>
/// <param name="PapersLeftOut">Papers that the bundle leaves out, and why.</param>
/// <param name="ArePapersWithheld">Papers or files that there may be show a person in clear, and no purpose was stated.</param>
/// <param name="Files">File names of evidence.</param>
/// <param name="LeftOut">Files of evidence that the bundle leaves out, and why.</param>
public sealed record CaseReportModel(
    string Number,
    string MadeAt,
    string Origin,
    string Suite,
    long Size,
    string SignedAt,
    string Root,
    ImmutableArray<string> Keys,
    ImmutableArray<string> Streams,
    ImmutableArray<string> Papers,
    ImmutableArray<CasePaperLeftOut> PapersLeftOut,
    bool ArePapersWithheld,
    ImmutableArray<string> Files,
    ImmutableArray<CaseFileLeftOut> LeftOut,
    ImmutableArray<ReportedFact> Facts)
{
    private static readonly OffsetDateTimePattern Moment = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd HH':'mm':'ss");

    public static CaseReportModel Of(string number, Instant at, SealedFacts evidence, CaseContents contents, FactDetails details)
    {
        var suite = HashSuite.Named(evidence.Head.Tree);
        return new(
            number, Beijing(at), evidence.Head.Origin, evidence.Head.Tree, evidence.Head.Size, Beijing(evidence.Head.SignedAt),
            Convert.ToBase64String(evidence.Head.Root), [.. evidence.Keys.Select(key => key.ToString())],
            [.. evidence.Facts.GroupBy(fact => fact.Stream).Select(stream => $"{stream.Key} ({stream.Count().ToString(CultureInfo.InvariantCulture)})")],
            [.. contents.Papers.Select(paper => $"{paper.Name}.pdf")], contents.PapersLeftOut, contents.AreWithheld, [.. contents.Files.Select(file => file.Name)], contents.LeftOut,
            [.. evidence.Facts.Select(fact => Of(fact, suite, details))]);
    }

    private static ReportedFact Of(RecordedFact fact, HashSuite suite, FactDetails details)
    {
        var (words, envelope) = (FactWords.Of(fact.Type), fact.Envelope);
        return new(
            fact.Position, Beijing(fact.RecordedAt), words.Zh, words.En, fact.Type, words.ArticleZh, words.ArticleEn, envelope.Actor, envelope.Capacity,
            envelope.Authority, envelope.OnBehalf, envelope.Source, envelope.LawVersion, fact.Stream.ToString(), fact.Version,
            Convert.ToHexStringLower(FactLeaf.Digest(suite, fact)), details.Of(fact.Data));
    }

    private static string Beijing(Instant at) => Moment.Format(at.WithOffset(ChinaTime.Offset));
}
