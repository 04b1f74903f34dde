using System.Globalization;

namespace Regulatory.Bench;

/// <summary>What the command line says.</summary>
/// <param name="Seconds">How long each figure is measured.</param>
internal sealed record Settings(int Seconds)
{
    public static Settings Parse(string[] arguments)
    {
        var at = Array.IndexOf(arguments, "--seconds");
        return new(at < 0 ? 5 : int.Parse(arguments[at + 1], CultureInfo.InvariantCulture));
    }
}
