using System.Text.RegularExpressions;

namespace Regulatory.House.Specs;

/// <summary>What must not appear in <c>domain/</c>, and why.</summary>
public sealed class ForbiddenSymbolsSpec
{
    public static TheoryData<string, string> Symbols => new()
    {
        { @"\bDateTime(Offset)?\b", "legal days are LocalDate, moments Instant; DateTime mixes them up" },
        { @"\bSystemClock\b|\bIClock\b|\bTimeProvider\b|\bStopwatch\b", "the moment of an act comes in as an argument" },
        { @"\bGuid\.(NewGuid|CreateVersion7)\b", "ids come in as arguments, so that a replay makes the same facts" },
        { @"\bRandom\b", "the law throws no dice" },
        { @"\b(float|double)\b", "money and law are counted, not approximated" },
        { @"\bTask\b|\basync\b|\bawait\b|\bValueTask\b", "a decision does not wait" },
        { @"\bILogger\b|\bConsole\b", "a decision is its facts; nothing else comes out" },
        { @"\bJsonSerializer\b|\bJsonConverter\b", "how facts are stored is the ledger's business" },
        { @"\bFile\.|\bHttpClient\b|\bNpgsql\b|\bEnvironment\.", "no I/O in the law" },
    };

    [Theory, MemberData(nameof(Symbols))]
    public void the_domain_does_without(string symbol, string reason)
    {
        var pattern = new Regex(symbol);
        DependencyTableSpec.Sources("domain")
            .SelectMany(file => File.ReadLines(file).Select((line, i) => (file, line, i)))
            .Where(at => !at.line.TrimStart().StartsWith("//", StringComparison.Ordinal) && pattern.IsMatch(at.line))
            .Select(at => $"{DependencyTableSpec.Relative(at.file)}:{at.i + 1}: {at.line.Trim()}")
            .ShouldBeEmpty(reason);
    }

    [Fact]
    public void the_repository_has_no_unfinished_marks()
    {
        // Put together here, so that this file does not accuse itself.
        var pattern = new Regex(@"\b(TO" + @"DO|FIX" + @"ME|XX" + @"X|HA" + @"CK)\b|NotImplemented" + "Exception");
        string[] folders = ["domain", "ledger", "projections", "integration", "api", "api/graphql", "specs", "tools"];
        folders.SelectMany(DependencyTableSpec.Sources)
            .SelectMany(file => File.ReadLines(file).Where(line => pattern.IsMatch(line)).Select(line => $"{DependencyTableSpec.Relative(file)}: {line.Trim()}"))
            .ShouldBeEmpty();
    }

    [Fact]
    public void buses_are_made_by_hand_because_the_usual_way_reports_usage_to_its_makers()
    {
        string[] folders = ["ledger", "projections", "integration", "api", "tools"];
        folders.SelectMany(DependencyTableSpec.Sources)
            .SelectMany(file => File.ReadLines(file).Where(line => line.Contains("AddMassTransit" + "(", StringComparison.Ordinal))
                .Select(line => $"{DependencyTableSpec.Relative(file)}: {line.Trim()}"))
            .ShouldBeEmpty();
    }
}
