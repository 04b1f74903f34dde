using System.Text.RegularExpressions;
using Regulatory.Domain.Licensing;

namespace Regulatory.Integration.Documents.Models;

/// <summary>What a certificate is called: the name that its regulation gives it, else the item's own.</summary>
public static partial class CertificateTitle
{
    public static (string Zh, string En) Of(LicenceKind kind, string itemZh, string itemEn) => kind switch
    {
        LicenceKind.ScheduledCoachOperation or LicenceKind.CharterCoachOperation or LicenceKind.FreightOperation
            or LicenceKind.DangerousGoodsOperation or LicenceKind.PassengerStation or LicenceKind.InternationalPassengerOperation
            => ("道路运输经营许可证", "Road Transport Operation Licence"),
        LicenceKind.OwnAccountDangerousGoods
            => ("道路危险货物运输许可证", "Licence for Own-Account Road Transport of Dangerous Goods"),
        LicenceKind.RadioactiveGoodsOperation => ("放射性物品道路运输许可证", "Licence for Road Transport of Radioactive Goods"),
        LicenceKind.CoachRoute => ("道路客运班线经营许可证", "Coach Route Operation Licence"),
        LicenceKind.VehicleCertificate => ("道路运输证", "Vehicle Operating Certificate"),
        LicenceKind.PassengerDriver or LicenceKind.FreightDriver or LicenceKind.Practitioner
            => ("从业资格证", "Practitioner's Qualification Certificate"),
        LicenceKind.OversizeTransport => ("超限运输车辆通行证", "Oversize Vehicle Transport Permit"),
        _ => (OfItem(itemZh), Capitalised(itemEn)),
    };

    private static string OfItem(string item)
    {
        var bare = Aside.Replace(item, "");
        return bare.EndsWith('证') || bare.EndsWith("证书", StringComparison.Ordinal) ? bare
            : bare.EndsWith("许可", StringComparison.Ordinal) || bare.EndsWith("资格", StringComparison.Ordinal) ? bare + "证"
            : bare + "许可证";
    }

    private static string Capitalised(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>What stands in brackets: 涉路施工许可(占用挖掘、跨越穿越…) is called 涉路施工许可证.</summary>
    [GeneratedRegex(@"[(（][^)）]*[)）]")]
    private static partial Regex Aside { get; }
}
