using System.Collections.Immutable;
using NodaTime;

namespace Regulatory.Integration.Documents.Typesetting;

/// <summary>Where the typesetter finds its parts and how much it may take on.</summary>
public sealed record TypesetterSettings
{
    /// <summary>The Node.js program, version 20 or later: a path, or a name to be found in the PATH.</summary>
    public string Node { get; init; } = "node";

    /// <summary>The folder whose <c>node_modules</c> holds the compiler and the fonts; found by walking up when null.</summary>
    public string? Packages { get; init; }

    /// <summary>The folder of the templates.</summary>
    public string Templates { get; init; } = Path.Combine(AppContext.BaseDirectory, "Documents", "templates");

    /// <summary>The worker's script.</summary>
    public string Script { get; init; } = Path.Combine(AppContext.BaseDirectory, "Documents", "worker", "typst-worker.mjs");

    /// <summary>
    /// Folders of further fonts, for characters that the papers' own fonts lack, such as rare ones in names. A character that no
    /// font has is a <see cref="TypesettingFault.TemplateFault"/>: PDF/A forbids to leave it blank.
    /// </summary>
    public ImmutableArray<string> FurtherFonts { get; init; } = [];

    /// <summary>Worker processes, each typesetting one document at a time.</summary>
    public int Workers { get; init; } = 1;

    /// <summary>Documents that may wait for a worker; one more is turned away.</summary>
    public int Queue { get; init; } = 256;

    /// <summary>How long one document may take before its worker is stopped.</summary>
    public Duration TimeLimit { get; init; } = Duration.FromSeconds(10);

    /// <summary>How long a worker may take to load the compiler and its fonts.</summary>
    public Duration StartLimit { get; init; } = Duration.FromSeconds(30);

    /// <summary><see cref="Packages"/>, or the nearest folder above the program or the working directory that has them.</summary>
    /// <exception cref="DirectoryNotFoundException">No folder has them: <c>tools/up</c> or <c>npm install</c> puts them there.</exception>
    public string FindPackages() =>
        Packages
        ?? Above(AppContext.BaseDirectory).Concat(Above(Environment.CurrentDirectory)).FirstOrDefault(HasCompiler)
        ?? throw new DirectoryNotFoundException(
            "No folder above the program holds node_modules/@myriaddreamin/typst-ts-node-compiler; npm install puts it there.");

    private static IEnumerable<string> Above(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            yield return at.FullName;
        }
    }

    private static bool HasCompiler(string folder) =>
        Directory.Exists(Path.Combine(folder, "node_modules", "@myriaddreamin", "typst-ts-node-compiler"));
}
