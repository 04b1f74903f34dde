using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;

namespace Regulatory.Integration.Terminals;

/// <summary>Plates as JT/T 808 and 809 write them: number, and colour by the codes of JT/T 697.7 (vehicles §7).</summary>
internal static class CodedPlates
{
    /// <summary>Null for what is no plate, and where none is named (colour 0: the number is a VIN).</summary>
    public static VehicleKey? Of(string? number, byte colour) =>
        ColourOf(colour) is { } known && Plate.TryParse($"{number}/{known}", null, out var plate) ? new(plate) : null;

    private static PlateColour? ColourOf(byte code) => code switch
    {
        1 => PlateColour.Blue,
        2 => PlateColour.Yellow,
        3 => PlateColour.Black,
        4 => PlateColour.White,
        5 or 94 => PlateColour.Green,
        93 => PlateColour.YellowGreen,
        _ => null,
    };
}
