using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Regulatory.Regctl.Docs;
using Regulatory.Specs.Support;

namespace Regulatory.House.Specs;

/// <summary>What is generated is fresh, what is shipped is locked, and what the README tells people to type exists.</summary>
[System.Runtime.Versioning.SupportedOSPlatform("linux")]
public sealed class DocumentsAreFreshSpec
{
    private static string Read(string path) => File.ReadAllText(Path.Combine(Repository.Root, path));

    [Fact]
    public void the_law_index_is_what_the_code_says() =>
        Read("docs/law-index.md").ShouldBe(LawIndex.Write(), "run: tools/regctl docs law-index");

    [Fact]
    public void the_manifest_of_trusted_documents_is_what_the_documents_say() =>
        Read("api/trusted-documents.json").ShouldBe(
            DocumentManifest.Write(Path.Combine(Repository.Root, "api", "documents")), "run: tools/regctl docs documents");

    [Fact]
    public void the_description_of_messages_is_what_the_contracts_say() =>
        Read("docs/asyncapi.yaml").ShouldBe(AsyncApi.Write(), "run: tools/regctl docs asyncapi");

    [Fact]
    public void shipped_fact_samples_are_never_edited_or_deleted()
    {
        foreach (var line in File.ReadLines(Path.Combine(Repository.Root, "specs", "contracts", "SHIPPED")).Where(line => line.Length > 0))
        {
            var (hash, name) = (line[..64], line[66..]);
            var file = Path.Combine(Repository.Root, "specs", "contracts", name);
            File.Exists(file).ShouldBeTrue($"{name} was shipped and is gone");
            Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file))).ShouldBe(hash, $"{name} was shipped and has been edited");
        }
    }

    [Fact]
    public void every_decision_record_has_its_four_parts_and_stands_in_the_index()
    {
        var index = Read("docs/adr/README.md");
        var records = Directory.GetFiles(Path.Combine(Repository.Root, "docs", "adr"), "0*.md");
        records.ShouldNotBeEmpty();
        foreach (var record in records)
        {
            index.ShouldContain(Path.GetFileName(record));
            Regex.Matches(File.ReadAllText(record), "^## (.+)$", RegexOptions.Multiline).Select(match => match.Groups[1].Value)
                .ShouldBe(["Status", "Problem", "Decision", "Consequences"], record);
        }
    }

    [Fact]
    public void every_command_in_the_readme_exists_and_may_be_run()
    {
        var commands = Regex.Matches(Read("README.md"), @"(?<![\w/])tools/(\w+)").Select(match => match.Groups[1].Value).Distinct().ToList();
        commands.ShouldContain("up");
        commands.ShouldContain("test");
        foreach (var command in commands)
        {
            var file = Path.Combine(Repository.Root, "tools", command);
            File.Exists(file).ShouldBeTrue($"tools/{command}");
            File.GetUnixFileMode(file).HasFlag(UnixFileMode.UserExecute).ShouldBeTrue($"tools/{command} is not executable");
        }
    }

    [Fact]
    public void continuous_integration_runs_what_people_run() => Read(".ci/run").ShouldContain("tools/test");
}
