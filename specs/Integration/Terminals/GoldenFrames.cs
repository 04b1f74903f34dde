using Regulatory.Specs.Support;

namespace Regulatory.Integration.Specs.Terminals;

/// <summary>
/// Frames of our own making in <c>specs/Integration/Terminals/Samples</c>, never edited: what the encoder wrote once, it writes for ever,
/// and the decoder reads for ever. A missing file is written by a run with <c>REGULATORY_NEW_SAMPLES=1</c>.
/// </summary>
internal static class GoldenFrames
{
    private static readonly string Folder = Path.Combine(Repository.Root, "specs", "Integration", "Terminals", "Samples");

    /// <summary>The lines of a file: a name, a tabulator, the frame in hexadecimal.</summary>
    public static IReadOnlyList<(string Name, byte[] Wire)> Of(string file, IEnumerable<(string Name, byte[] Wire)> written)
    {
        var path = Path.Combine(Folder, file);
        if (!File.Exists(path) && Environment.GetEnvironmentVariable("REGULATORY_NEW_SAMPLES") == "1")
        {
            Directory.CreateDirectory(Folder);
            File.WriteAllLines(path, written.Select(frame => $"{frame.Name}\t{Convert.ToHexStringLower(frame.Wire)}"));
        }
        File.Exists(path).ShouldBeTrue($"{file} is missing: run this spec once with REGULATORY_NEW_SAMPLES=1");
        return [.. File.ReadLines(path).Select(line => line.Split('\t')).Select(line => (line[0], Convert.FromHexString(line[1])))];
    }
}
