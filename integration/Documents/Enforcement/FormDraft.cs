using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Offences;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Law;
using Regulatory.Integration.Documents.Models;
using Regulatory.Ledger;

namespace Regulatory.Integration.Documents.Enforcement;

/// <summary>
/// A form while it is filled in. It keeps book of the facts that were looked at, which are what its evidence file holds, of what the
/// law demands and the facts do not say, and of persons who were erased. Filling in the same facts gives the same form.
/// </summary>
internal sealed partial class FormDraft
{
    private readonly EnforcementForm form;
    private readonly CaseStory whole;
    private readonly Told occasion;
    private readonly int which;
    private readonly FormSetting setting;
    private readonly ImmutableArray<FormBlock>.Builder blocks = ImmutableArray.CreateBuilder<FormBlock>();
    private readonly List<FormGap> gaps = [];
    private readonly SortedDictionary<long, RecordedFact> sources = [];
    private readonly SortedSet<string> persons = new(StringComparer.Ordinal);
    private bool namesTheErased;

    public FormDraft(EnforcementForm form, CaseStory whole, Told occasion, int which, FormSetting setting)
    {
        (this.form, this.whole, this.occasion, this.which, this.setting) = (form, whole, occasion, which, setting);
        Story = whole.Until(occasion);
        Note(occasion);
        if (Story.Filed is { } filed) Case = Take(filed);
    }

    /// <summary>What was known when the fact was recorded that the form is the document of.</summary>
    public CaseStory Story { get; }

    /// <summary>It is called a notice 通知书, not a decision 决定书.</summary>
    public bool IsNotice => form.Zh.EndsWith("通知书", StringComparison.Ordinal);

    /// <summary>The stream of that fact: a measure's, an item of evidence's.</summary>
    public StreamName Stream => occasion.Recorded.Stream;

    /// <summary>The filing; null for a measure or a record before it.</summary>
    public CaseFiled? Case { get; }

    /// <summary>The document's own number beside the case's.</summary>
    public string? Number { get; set; }

    public Passage? Copies { get; set; }

    /// <summary>The agency whose form it is: the case's unless a fact names its own.</summary>
    public string Agency { get; set; } = "";

    public DivisionCode? Division { get; set; }

    /// <summary>To whom the form speaks: the party of the case unless it says otherwise.</summary>
    public PartyId? Addressee { get; set; }

    /// <summary>The legal day of the form.</summary>
    public LocalDate On { get; set; }

    public void Add(FormBlock block) => blocks.Add(block);

    /// <summary>Looks at a fact, which so becomes one that the form rests on.</summary>
    [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(told))]
    public TFact? Take<TFact>(Told<TFact>? told) where TFact : class
    {
        if (told is not null) Note(told);
        return told?.Is;
    }

    /// <summary>Looks at the latest fact of a kind.</summary>
    public TFact? Last<TFact>() where TFact : class => Take(Story.Last<TFact>());

    /// <summary>Looks at the latest fact of a kind, later ones than the form's own included: what completes it at the same counter.</summary>
    public TFact? Later<TFact>() where TFact : class => Take(whole.Last<TFact>());

    /// <summary>Looks at all facts of a kind.</summary>
    public ImmutableArray<TFact> All<TFact>() where TFact : class => [.. Story.All<TFact>().Select(told => Take(told))];

    /// <summary>Says that something is missing.</summary>
    public void Lacks(string article, string zh, string en) => gaps.Add(new(article, zh, en));

    /// <summary>A value that the law demands.</summary>
    public string Need(string? value, string article, string zh, string en)
    {
        if (!string.IsNullOrWhiteSpace(value)) return value;
        Lacks(article, zh, en);
        return "";
    }

    /// <summary>A personal value for the paper; empty when its person was erased, and then no paper comes of it.</summary>
    public string? Open(Personal? value)
    {
        if (value is null) return null;
        persons.Add(value.Subject.Value);
        if (value.IsErased) namesTheErased = true;
        return value.Clear;
    }

    /// <summary>An offence as the catalogue calls it.</summary>
    public OffenceTerms OffenceOf(OffenceCode code)
    {
        if (Story.Offences.GetValueOrDefault(code) is { } terms) return terms;
        Lacks(AdministrativePenaltyLaw.Art59, $"违法行为名称：目录中没有{code}", $"name of the offence: the catalogue has no {code}");
        return new("", "", default, [], [], []);
    }

    /// <summary>What the agency says of itself.</summary>
    /// <param name="article">What demands that the form says it.</param>
    public AgencyParticulars ParticularsFor(string article)
    {
        if (Division is { } division && setting.Particulars(division, On) is { } particulars) return particulars;
        Lacks(article, "本机关的联系地址、复议机关、管辖法院和代收银行：尚未设置", "the agency's address, reconsideration authority, court and designated bank: not set");
        return new("", "", "", "", "", "", "");
    }

    /// <summary>The text of a record by its digest.</summary>
    public RecordFile? RecordOf(string sha256, string article)
    {
        if (Story.Records.GetValueOrDefault(sha256) is { } record) return record;
        if (Story.IsForeseen) Lacks(article, "笔录正文：尚未记录，预览中不显示", "text of the record: shown once it is on record, not in a draft");
        else Lacks(article, $"笔录正文：证据库中没有摘要为{sha256[..12]}…的笔录", $"text of the record: the evidence store has no record with the digest {sha256[..12]}…");
        return null;
    }

    public FormOutcome Finish()
    {
        if (namesTheErased) return new FormOutcome.Erased();
        Need(Case?.CaseNumber ?? Number, AdministrativePenaltyLaw.Art54, "案号", "case number");
        Need(Agency, AdministrativePenaltyLaw.Art59, "行政机关名称", "name of the agency");
        if (gaps.Count > 0) return new FormOutcome.Incomplete([.. gaps.Distinct()]);
        var recorded = sources.Values.ToImmutableArray();
        var evidence = Models.Evidence.Of(recorded);
        var address = string.Create(
            CultureInfo.InvariantCulture, $"{setting.PublicBaseUrl.AbsoluteUri.TrimEnd('/')}/cases/{Story.Case}/forms/{form.Number}.pdf?item={which}");
        var model = new FormModel(
            form.Number, $"交通运输行政执法文书式样之{ChineseNumeral.Of(form.Number)}", form.Zh, form.En, Agency, Case?.CaseNumber,
            Number == Case?.CaseNumber ? null : Number,
            blocks.ToImmutable(), Copies, address, QrCode.Svg(address), evidence.FirstPosition, evidence.LastPosition, evidence.Sha256);
        return new FormOutcome.Complete(
            model, form.Template, recorded, form.IsAddressed ? Addressee : null, [.. persons.Select(person => PartyId.Parse(person))], On, occasion.Recorded.RecordedAt);
    }

    private void Note(Told told) => sources[told.Position] = told.Recorded;
}
