namespace Regulatory.Faults.Specs.Processes;

/// <summary>What a process said before it failed us.</summary>
internal static class Words
{
    private const int Lines = 15, Width = 400;

    public static string Last(string log) => File.Exists(log)
        ? string.Join('\n', File.ReadLines(log).TakeLast(Lines).Select(line => line.Length > Width ? line[..Width] : line))
        : "(no log)";
}
