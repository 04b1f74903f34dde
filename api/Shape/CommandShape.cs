using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using System.Text.RegularExpressions;
using FluentValidation;
using FluentValidation.Results;
using NodaTime;

namespace Regulatory.Api.Shape;

/// <summary>
/// What every command must look like before the law sees it: texts of bearable length without control characters or turned writing, digests
/// and telephone numbers in their form, lists that people could have written. Formats with check digits are value types and are
/// refused earlier.
/// </summary>
public sealed partial class CommandShape : AbstractValidator<object>
{
    /// <summary>Characters of a name, number or account; of any other text.</summary>
    private const int ShortText = 200, LongText = 4_000;

    /// <summary>Years that a statutory day may lie in: far enough from both ends of the calendar to count from.</summary>
    private const int EarliestYear = 1900, LatestYear = 2199;

    /// <summary>Years, working days, persons, kilometres: nobody counts further.</summary>
    private const int LargestNumber = 1_000_000;

    /// <summary>Entries of one list.</summary>
    private const int ListLength = 200;

    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Properties = new();

    public CommandShape() => RuleFor(command => command).Custom((command, found) => Walk(command, "", "", found));

    private static void Walk(object? value, string path, string name, ValidationContext<object> found)
    {
        switch (value)
        {
            case null:
                break;
            case string text:
                if (FaultOf(text, name) is var (zh, en)) found.AddFailure(new ValidationFailure(path, en) { CustomState = zh });
                break;
            case LocalDate { Year: < EarliestYear or > LatestYear }:
                found.AddFailure(new ValidationFailure(path, $"a day of the years {EarliestYear} to {LatestYear}")
                {
                    CustomState = $"日期须在 {EarliestYear} 年至 {LatestYear} 年之间",
                });
                break;
            case int and (< 0 or > LargestNumber):
                found.AddFailure(new ValidationFailure(path, $"a number from 0 to {LargestNumber}")
                {
                    CustomState = $"数字须在 0 至 {LargestNumber} 之间",
                });
                break;
            case IEnumerable list:
                var index = 0;
                foreach (var entry in list)
                {
                    if (index == ListLength)
                    {
                        found.AddFailure(new ValidationFailure(path, $"at most {ListLength} entries") { CustomState = $"最多 {ListLength} 项" });
                        break;
                    }
                    Walk(entry, $"{path}.{index++}", name, found);
                }
                break;
            case var record when record.GetType() is { IsClass: true, Namespace: { } space } type
                && space.StartsWith("Regulatory.Domain", StringComparison.Ordinal):
                foreach (var property in Properties.GetOrAdd(type, PropertiesOf))
                    Walk(
                        property.GetValue(record), path.Length == 0 ? FieldOf(property) : $"{path}.{FieldOf(property)}", property.Name, found);
                break;
        }
    }

    private static (string Zh, string En)? FaultOf(string text, string name)
    {
        var limit = IsShort(name) ? ShortText : LongText;
        if (text.Length > limit) return ($"最多 {limit} 个字符，现有 {text.Length} 个", $"at most {limit} characters, not {text.Length}");
        if (Forbidden.IsMatch(text)) return ("不得含有控制字符或不完整的字符", "no control characters and no broken characters");
        if (Turning.IsMatch(text)) return ("不得含有改变文字方向的字符", "no characters that turn the direction of writing");
        if ((name.EndsWith("Sha256", StringComparison.Ordinal) || name is "Checksum") && !Digest.IsMatch(text))
            return ("SHA-256 为 64 位小写十六进制数", "a SHA-256 has 64 lower-case hexadecimal digits");
        if (name is "Telephone" && !Telephone.IsMatch(text))
            return ("电话号码为 5 至 30 位数字、空格、+、-、括号", "a telephone number has 5 to 30 digits, spaces, +, - or parentheses");
        return null;
    }

    private static bool IsShort(string name) =>
        name.EndsWith("Name", StringComparison.Ordinal) || name.EndsWith("Number", StringComparison.Ordinal)
        || name is "Account" or "Agency" or "Document" or "Place" or "Key" or "SourceKey" or "SourceSystem" or "Activities"
            or "VehicleClasses" or "HazardClasses" or "LegalRepresentative" or "Material" or "Article" or "FeeBasis" or "Variant" or "Route"
            or "Certificate" or "Qualification" or "Seal" or "ToAgency" or "PoliceAuthority" or "Authority" or "Crime" or "Confirmation"
            or "Body" or "Receipt" or "BankReceipt" or "VehicleCertificate" or "Circumstance";

    /// <summary>What a record's constructor takes: computed properties say nothing that was sent.</summary>
    private static PropertyInfo[] PropertiesOf(Type type) =>
        [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property is { CanRead: true, CanWrite: true } && property.GetIndexParameters().Length == 0)];

    private static string FieldOf(PropertyInfo property) => char.ToLowerInvariant(property.Name[0]) + property.Name[1..];

    [GeneratedRegex(@"[\p{Cc}-[\n\t]]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\uFFFE\uFFFF]")]
    private static partial Regex Forbidden { get; }

    /// <summary>
    /// Marks, embeddings, overrides and isolates of bidirectional writing: with them a text reads as another than it is, and no text here needs them.
    /// </summary>
    [GeneratedRegex(@"[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]")]
    private static partial Regex Turning { get; }

    [GeneratedRegex(@"^[0-9a-f]{64}\z")]
    private static partial Regex Digest { get; }

    [GeneratedRegex(@"^[0-9+() -]{5,30}\z")]
    private static partial Regex Telephone { get; }
}
