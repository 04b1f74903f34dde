using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;

namespace Regulatory.Integration.Documents.Models;

/// <summary>How days, periods and persons are written on the authority's papers.</summary>
public static class DocumentText
{
    private static readonly LocalDatePattern Chinese = LocalDatePattern.CreateWithInvariantCulture("uuuu'年'M'月'd'日'");
    private static readonly LocalDatePattern English = LocalDatePattern.Create("d MMMM uuuu", CultureInfo.InvariantCulture);

    /// <summary>2026年3月2日</summary>
    public static string Zh(LocalDate day) => Chinese.Format(day);

    /// <summary>2 March 2026</summary>
    public static string En(LocalDate day) => English.Format(day);

    /// <summary>2026年3月2日至2030年3月1日, or 2026年3月2日起长期有效.</summary>
    public static string Zh(LicenceTerm term) =>
        term.Until is { } until ? $"{Zh(term.From)}至{Zh(until)}" : $"{Zh(term.From)}起长期有效";

    /// <summary>2 March 2026 to 1 March 2030, or from 2 March 2026, long-term.</summary>
    public static string En(LicenceTerm term) =>
        term.Until is { } until ? $"{En(term.From)} to {En(until)}" : $"from {En(term.From)}, long-term";

    /// <summary>The holder's name as a paper that is handed to the holder states it.</summary>
    public static string NameOf(ApplicantOnRecord someone) => someone.Name ?? someone.PersonName?.Clear ?? "（姓名已依法删除）";

    /// <summary>
    /// The holder's name as anybody may see it: an organisation's in full, a person's family name with the rest as asterisks.
    /// </summary>
    public static string PublicNameOf(ApplicantOnRecord someone)
    {
        if (someone.Name is { } name)
        {
            return name;
        }

        if (someone.PersonName is { IsErased: true })
        {
            return "已删除 erased";
        }

        var runes = (someone.PersonName?.Clear ?? "").EnumerateRunes().ToArray();
        return runes.Length == 0 ? "*" : runes[0] + new string('*', Math.Max(1, runes.Length - 1));
    }

    /// <summary>Division code and last four characters of a resident id: 440106**********0013 becomes 4401**********0013.</summary>
    public static string? MaskedIdOf(ApplicantOnRecord someone) =>
        someone.ResidentId?.Clear is { } id ? ResidentId.Masked(id) : null;
}
