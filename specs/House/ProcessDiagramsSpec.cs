using Regulatory.Regctl.Docs;
using Regulatory.Specs.Support;

namespace Regulatory.House.Specs;

/// <summary>The diagrams of the processes are those of the code.</summary>
public sealed class ProcessDiagramsSpec
{
    [Fact]
    public void the_diagrams_are_what_the_definitions_say() =>
        File.ReadAllText(Path.Combine(Repository.Root, "docs", "processes.md")).ShouldBe(ProcessDiagrams.Write(), "run: tools/regctl docs processes");
}
