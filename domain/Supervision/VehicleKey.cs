namespace Regulatory.Domain.Supervision;

/// <summary>
/// A vehicle under supervision by what stands on it 号牌号码及颜色: number and colour of its plate, <c>粤A12345/Yellow</c>. The same plate
/// is another vehicle once it was transferred; what never changes is the <see cref="Vin"/>.
/// </summary>
public readonly record struct VehicleKey(Plate Plate) : IParsable<VehicleKey>
{
    /// <exception cref="FormatException">Not a number, a slash and a colour.</exception>
    public static VehicleKey Parse(string s, IFormatProvider? provider = null) => new(Plate.Parse(s, provider));

    public static bool TryParse(string? s, IFormatProvider? provider, out VehicleKey result)
    {
        var valid = Plate.TryParse(s, provider, out var plate);
        result = valid ? new(plate) : default;
        return valid;
    }

    public override string ToString() => Plate.ToString();
}
