using System.Collections.Frozen;

namespace Regulatory.Domain.Licensing.Numbers;

/// <summary>The one-word names of the province and its cities that stand before 字 in transport numbers [likely].</summary>
public static class CityCharacters
{
    private static readonly FrozenDictionary<string, string> ByPrefix = new Dictionary<string, string>
    {
        ["4400"] = "粤", ["4401"] = "穗", ["4402"] = "韶", ["4403"] = "深", ["4404"] = "珠", ["4405"] = "汕", ["4406"] = "佛",
        ["4407"] = "江", ["4408"] = "湛", ["4409"] = "茂", ["4412"] = "肇", ["4413"] = "惠", ["4414"] = "梅", ["4415"] = "汕尾",
        ["4416"] = "河", ["4417"] = "阳", ["4418"] = "清", ["4419"] = "莞", ["4420"] = "中", ["4451"] = "潮", ["4452"] = "揭",
        ["4453"] = "云",
    }.ToFrozenDictionary();

    /// <summary>The city's character; the province's for a division that is in none of the cities.</summary>
    public static string Of(DivisionCode division) => ByPrefix.GetValueOrDefault(division.Value[..4], "粤");
}
