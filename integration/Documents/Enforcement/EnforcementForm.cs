using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Kernel;

namespace Regulatory.Integration.Documents.Enforcement;

/// <summary>One of the 24 national forms: what it is called, what it is made of, and how it is filled in.</summary>
/// <param name="Number">1 to 24.</param>
/// <param name="IsAddressed">It speaks to the party, who may fetch it; other forms stay in the file.</param>
/// <param name="Occasions">The facts of a case that it is the document of, each of which makes one such form.</param>
/// <param name="Absent">What is missing while there is no such fact.</param>
internal sealed record EnforcementForm(
    int Number, string Zh, string En, bool IsAddressed, Func<CaseStory, IEnumerable<Told>> Occasions, Action<FormDraft, Told> Fill, FormGap Absent)
{
    /// <summary>The national series of forms, where it and no article demands something.</summary>
    public const string Series = "交通运输行政执法文书式样";

    public string Template => IsAddressed ? "enforcement/notice.typ" : "enforcement/sheet.typ";

    /// <summary>What draws a form, as a draft of it.</summary>
    public static string DraftOf(string template) => template.Replace(".typ", "-draft.typ", StringComparison.Ordinal);

    /// <summary>A form that is the document of one kind of fact.</summary>
    /// <param name="only">Which facts of the kind; all by default.</param>
    public static EnforcementForm Of<TFact>(
        int number, string zh, string en, FormGap absent, Action<FormDraft, TFact> fill, bool isAddressed = false, Func<TFact, bool>? only = null)
        where TFact : class =>
        new(
            number, zh, en, isAddressed,
            story => story.All<TFact>().Where(told => only is null || only(told.Is)),
            (draft, told) => fill(draft, (TFact)told.Fact),
            absent);

    /// <summary>Fills it in.</summary>
    /// <param name="which">Which of several such forms of the case, counted from one in life order; null for the latest.</param>
    public FormOutcome Make(CaseStory story, int? which, FormSetting setting)
    {
        var occasions = Occasions(story).ToImmutableArray();
        var index = (which ?? occasions.Length) - 1;
        if (index < 0 || index >= occasions.Length) return new FormOutcome.Incomplete([Absent]);
        var draft = new FormDraft(this, story, occasions[index], index + 1, setting);
        Fill(draft, occasions[index]);
        return draft.Finish();
    }
}

/// <summary>What a form is filled in with beside the facts.</summary>
/// <param name="PublicBaseUrl">Address under which the installation is reached.</param>
/// <param name="Particulars">Of the agency of a division on a day; null where nobody set them.</param>
public sealed record FormSetting(Uri PublicBaseUrl, Func<DivisionCode, LocalDate, AgencyParticulars?> Particulars);
