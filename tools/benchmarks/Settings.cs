using System.Globalization;

namespace Regulatory.Bench;

/// <summary>What the command line says.</summary>
/// <param name="Seconds">How long each figure is measured.</param>
/// <param name="Licences">Rows of a read model; five facts each.</param>
internal sealed record Settings(int Seconds, int Licences)
{
    public static Settings Parse(string[] arguments) => new(Number(arguments, "--seconds", 5), Number(arguments, "--licences", 200_000));

    private static int Number(string[] arguments, string name, int otherwise)
    {
        var at = Array.IndexOf(arguments, name);
        return at < 0 ? otherwise : int.Parse(arguments[at + 1], CultureInfo.InvariantCulture);
    }
}
