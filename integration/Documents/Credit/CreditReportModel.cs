using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Models;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Credit.Scoring;
using Regulatory.Domain.Kernel;
using Regulatory.Integration.Documents.Models;

namespace Regulatory.Integration.Documents.Credit;

/// <summary>
/// A credit report, 信用报告, ready to be typeset by <c>credit-report.typ</c>: what still counts, the scores with every addend, final grades and
/// lists. What was reversed or repaired is not in it (信用修复).
/// </summary>
/// <param name="Addressee">Name of the subject, or what stands for one.</param>
/// <param name="Subject">Who it is.</param>
/// <param name="Fields">One a profile.</param>
/// <param name="Listings">Lists on which the subject stands.</param>
public sealed record CreditReportModel(
    string TitleZh,
    string TitleEn,
    string Authority,
    string DocumentNumber,
    string Addressee,
    Passage Opening,
    ImmutableArray<Statement> Subject,
    ImmutableArray<CreditReportField> Fields,
    ImmutableArray<Statement> Listings,
    Passage Closing,
    string DecidedZh,
    string DecidedEn,
    long FirstPosition,
    long LastPosition,
    string EvidenceSha256)
{
    /// <summary>Entries of one profile that a report lists; the rest is counted.</summary>
    public const int MostEntries = 200;

    /// <summary>The department that keeps the credit of the province.</summary>
    public const string Keeper = "广东省交通运输厅";

    /// <param name="models">The published models: names of items.</param>
    /// <param name="evidence">Of <see cref="CreditStory.Sources"/>.</param>
    public static CreditReportModel Of(CreditStory story, CreditModels models, Models.Evidence evidence)
    {
        var (on, position) = (story.LastOn, story.LastPosition);
        var (kindZh, kindEn) = CreditWords.Of(story.Subject.Kind);
        return new(
            "信用报告", "Credit Report", Keeper, string.Create(CultureInfo.InvariantCulture, $"XYBG-{on:uuuuMMdd}-{position}"),
            story.Name ?? story.Subject.Value[2..],
            new(
                $"本报告依据本机关信用信息系统截至{DocumentText.Zh(on)}（账本位置 {position}）记录的事实生成，列明仍然计入的信用信息、评分及其全部加减分项。"
                + "已撤销、异议成立或者已修复的信息不再使用，不予列示。",
                $"This report is made from the facts on record up to {DocumentText.En(on)} (ledger position {position}): what still counts, and the scores with "
                + "every addend. What was reversed, successfully objected to or repaired is used no more and not listed."),
            [
                new("信用主体类别", "Kind of subject", kindZh, kindEn),
                story.Subject.CreditCode is { } code
                    ? new("统一社会信用代码", "Unified social credit code", code.ToString())
                    : new("主体标识", "Identifier", story.Subject.ToString()),
            ],
            [.. story.Profiles.Select(profile => FieldOf(profile, models))],
            [.. story.Listings.Select(ListingOf)],
            new(
                "评分和等级不替代法律规定的许可、处罚条件。对所列信息有异议的，可以向本机关提出异议申请；符合条件的，可以通过“信用中国”网站申请信用修复。",
                "A score or grade replaces no condition that the law sets for licences or penalties. Whoever holds something here to be wrong may object to this "
                + "authority; whoever meets the conditions may apply for repair on the Credit China site."),
            DocumentText.Zh(on), DocumentText.En(on), evidence.FirstPosition, evidence.LastPosition, evidence.Sha256);
    }

    private static CreditReportField FieldOf(ProfileStory story, CreditModels models)
    {
        var (zh, en) = CreditWords.Of(story.Id.Domain);
        var more = story.Entries.Length - MostEntries;
        return new(
            $"{story.Id.Domain.Code()} {zh}", en,
            [.. story.Profile.Gradings.Values.Select(grading => ScoreOf(grading, story.Scores.GetValueOrDefault(grading.Model.Kind), models))],
            [.. story.Profile.Confirmed.Select(GradeOf)],
            [.. story.Entries.Take(MostEntries).Select(entry => CreditReportEntry.Of(entry, models))],
            more > 0 ? new($"另有 {more} 条未列示。", $"{more} more are not listed.") : null,
            story.Profile.Closed ? new("本档案已归档。", "This profile is closed.") : null);
    }

    /// <summary>A score that entries have changed under is not repeated: it may rest on what is used no more.</summary>
    private static CreditReportScore ScoreOf(Grading grading, ScoreComputed? score, CreditModels models)
    {
        var terms = models.Find(grading.Model)?.Terms;
        var (stageZh, stageEn) = CreditWords.Of(grading.Stage);
        var known = grading.Stale || score?.Model != grading.Model ? null : score;
        return new(
            terms?.Zh ?? grading.Model.ToString(), terms?.En ?? grading.Model.ToString(), grading.Model.ToString(),
            $"{CreditText.Day(grading.Cycle.From)} – {CreditText.Day(grading.Cycle.Until)}",
            known is null ? null : CreditText.Number(known.Total), (grading.Grade ?? grading.ByModel).ToString(), stageZh, stageEn,
            known is null ? null : CreditText.Day(known.AsOf),
            [.. known?.Parts.Select(part => CreditReportPart.Of(part, terms)) ?? []]);
    }

    private static Statement GradeOf(ConfirmedGrade grade) => new(
        $"{CreditText.Day(grade.Cycle.From)} – {CreditText.Day(grade.Cycle.Until)}", grade.Model.ToString(), grade.Grade.ToString(),
        $"公告 confirmed {CreditText.Day(grade.On)}");

    private static Statement ListingOf(ListingStory story)
    {
        var (zh, en) = CreditWords.Of(story.Id.List);
        var listed = story.Listing.Listed!;
        return new(zh, en, listed.DecisionNumber, $"{CreditText.Day(listed.On)}；依据 basis {story.Listing.Basis}；复核 review {CreditText.Day(listed.ReviewOn)}");
    }
}

/// <summary>Credit in one field.</summary>
/// <param name="Scores">One a model.</param>
/// <param name="Grades">Final grades of all cycles.</param>
/// <param name="Entries">What still counts.</param>
/// <param name="More">How much of it is not listed; null when all is.</param>
public sealed record CreditReportField(
    string Zh,
    string En,
    ImmutableArray<CreditReportScore> Scores,
    ImmutableArray<Statement> Grades,
    ImmutableArray<CreditReportEntry> Entries,
    Passage? More,
    Passage? Closed);

/// <summary>The evaluation of a cycle by one model.</summary>
/// <param name="Total">Null while it must be computed anew.</param>
/// <param name="AsOf">Day of the score; null with it.</param>
/// <param name="Parts">Every addend; they sum to the total.</param>
public sealed record CreditReportScore(
    string Zh,
    string En,
    string Version,
    string Cycle,
    string? Total,
    string Grade,
    string StageZh,
    string StageEn,
    string? AsOf,
    ImmutableArray<CreditReportPart> Parts);

/// <summary>One addend of a score.</summary>
/// <param name="Entries">Numbers of the entries that it counts.</param>
public sealed record CreditReportPart(string Zh, string En, string Points, string Entries, string? Measure, string? Decay)
{
    public static CreditReportPart Of(Addend part, ModelTerms? terms)
    {
        var (zh, en) = CreditWords.OfAddend(part.Item)
            ?? (terms?.Find(part.Item) is { } item ? (item.Zh, item.En)
                : terms?.Enterprise?.Table.FirstOrDefault(row => row.Code == part.Item) is { } row ? (row.Zh, row.En)
                : (part.Item.Value, part.Item.Value));
        return new(
            zh, en, CreditText.Signed(part.Points), string.Join(' ', part.Entries.Select(number => number.ToString(CultureInfo.InvariantCulture))),
            part.Measure is { } measure ? CreditText.Number(measure) : null, part.Decay is { } decay ? CreditText.Number(decay) : null);
    }
}

/// <summary>One entry that counts.</summary>
/// <param name="Amount">Yuan; null where the item has none.</param>
/// <param name="Performed">Day on which what was owed had been done; null until then.</param>
public sealed record CreditReportEntry(
    string Number, string Zh, string En, string Document, string On, string ClassZh, string ClassEn, string Quantity, string? Amount, string? Performed)
{
    public static CreditReportEntry Of(CreditEntry entry, CreditModels models)
    {
        var item = models.Listed(entry.Item, entry.DocumentOn) ?? models.Versions.Values.Select(model => model.Terms?.Find(entry.Item)).FirstOrDefault(found => found is not null);
        var (classZh, classEn) = CreditWords.Of(entry.Class);
        return new(
            entry.Number.ToString(CultureInfo.InvariantCulture), item?.Zh ?? entry.Item.Value, item?.En ?? entry.Item.Value, entry.DocumentNumber,
            CreditText.Day(entry.DocumentOn), classZh, classEn, CreditText.Number(entry.Quantity), CreditText.Yuan(entry.Amount),
            entry.PerformedOn is { } day ? CreditText.Day(day) : null);
    }
}

/// <summary>Days and numbers of a credit report.</summary>
internal static class CreditText
{
    /// <summary>2026-04-08</summary>
    public static string Day(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);

    /// <summary>Without closing zeros: 987.5.</summary>
    public static string Number(decimal number) => number.ToString("0.######", CultureInfo.InvariantCulture);

    /// <summary>3,000.00; null for none.</summary>
    public static string? Yuan(Money? amount) => amount?.Yuan.ToString("#,##0.00", CultureInfo.InvariantCulture);

    /// <summary>With its sign: +1000, −25.</summary>
    public static string Signed(decimal number) => number < 0 ? $"−{Number(-number)}" : $"+{Number(number)}";
}
