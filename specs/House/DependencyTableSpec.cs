using System.Text.RegularExpressions;
using System.Xml.Linq;
using Regulatory.Specs.Support;

namespace Regulatory.House.Specs;

/// <summary>The table of architecture §1: who may reference whom, and what a project must never see.</summary>
public sealed partial class DependencyTableSpec
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["domain/Regulatory.Domain"] = ["NodaTime"],
        ["ledger/Regulatory.Ledger"] = ["NodaTime", "Npgsql"],
        ["api/graphql/Regulatory.GraphQL"] = ["NodaTime", "Npgsql", "Microsoft.AspNetCore.App"],
        ["projections/Regulatory.Projections"] = ["Regulatory.Domain", "Regulatory.Ledger"],
        ["integration/Regulatory.Integration"] =
            [
                "Regulatory.Domain", "Regulatory.Ledger", "MassTransit", "MassTransit.RabbitMQ", "QRCoder", "System.Security.Cryptography.Pkcs",
                "Microsoft.AspNetCore.App",
            ],
    };

    [Fact]
    public void every_project_references_only_what_the_table_allows()
    {
        foreach (var (project, allowed) in Allowed)
        {
            var document = XDocument.Load(Path.Combine(Repository.Root, project + ".csproj"));
            var references = document.Descendants()
                .Where(element => element.Name.LocalName is "ProjectReference" or "PackageReference" or "FrameworkReference")
                .Select(element => element.Attribute("Include")!.Value)
                .Select(name => name.EndsWith(".csproj", StringComparison.Ordinal) ? Path.GetFileNameWithoutExtension(name) : name);
            references.Except(allowed).ShouldBeEmpty($"{project} may reference {string.Join(", ", allowed)}");
        }
    }

    public static TheoryData<string, string, string> Arrows => new()
    {
        { "domain", @"Regulatory\.(Ledger|Projections|Integration|Api|GraphQL)", "the law knows nothing of the machine" },
        { "domain", @"(Npgsql|Microsoft\.|System\.(Net|IO|Text\.Json|Data|Threading))", "no I/O in the law" },
        { "ledger", @"Regulatory\.(Domain|Projections|Integration|Api|GraphQL)", "the ledger stores envelopes" },
        { "projections", @"Regulatory\.(Integration|Api|GraphQL)", "read models have no bus and no API" },
        { "integration", @"Regulatory\.(Projections|Api|GraphQL)", "integration never sees read-model tables" },
        { "api/graphql", @"Regulatory\.(Domain|Ledger|Projections|Integration|Api)\b", "the GraphQL layer knows no context" },
        { "api/graphql/Language", "Npgsql", "the language knows no database" },
        { "api/graphql/Validation", "Npgsql", "validation knows no database" },
    };

    [Theory, MemberData(nameof(Arrows))]
    public void no_source_file_uses_a_namespace_it_must_not_see(string folder, string forbidden, string reason)
    {
        var pattern = new Regex(@"^\s*(global )?using (static )?(\w+ = )?(" + forbidden + ")");
        Sources(folder)
            .SelectMany(file => File.ReadLines(file).Where(line => pattern.IsMatch(line)).Select(line => $"{Relative(file)}: {line.Trim()}"))
            .ShouldBeEmpty(reason);
    }

    [Fact]
    public void one_context_of_the_domain_never_sees_another()
    {
        string[] shared = ["Kernel", "Law", "Calendar", "bin", "obj"];
        var contexts = Directory.GetDirectories(Path.Combine(Repository.Root, "domain")).Select(path => Path.GetFileName(path)!)
            .Except(shared).ToList();
        contexts.ShouldNotBeEmpty();
        foreach (var context in contexts)
            foreach (var file in Sources($"domain/{context}"))
            {
                var text = File.ReadAllText(file);
                foreach (var other in contexts.Where(other => other != context))
                    text.ShouldNotContain($"Regulatory.Domain.{other}", customMessage: Relative(file));
            }
    }

    [Fact]
    public void read_models_never_see_deciders_or_the_clock()
    {
        var forbidden = new Regex(@"\w+Decider\b|SystemClock|DateTime\.(Utc)?Now|IClock");
        Sources("projections").Where(file => !file.Contains("/Engine/", StringComparison.Ordinal))
            .SelectMany(file => File.ReadLines(file).Where(line => forbidden.IsMatch(line) && !line.TrimStart().StartsWith("//", StringComparison.Ordinal))
                .Select(line => $"{Relative(file)}: {line.Trim()}"))
            .ShouldBeEmpty();
    }

    internal static IEnumerable<string> Sources(string folder)
    {
        var root = Path.Combine(Repository.Root, folder);
        return Directory.Exists(root)
            ? Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
                .Where(file => !Built().IsMatch(file) && (folder != "api" || !file.Contains("/api/graphql/", StringComparison.Ordinal)))
            : [];
    }

    internal static string Relative(string file) => Path.GetRelativePath(Repository.Root, file);

    [GeneratedRegex("/(bin|obj|node_modules)/")]
    private static partial Regex Built();
}
