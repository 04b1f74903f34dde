namespace Regulatory.Faults.Specs.Overload;

/// <summary>Whom the story is about: a carrier, its truck, its driver, and what the register knows of them.</summary>
internal static class Truck
{
    public const string Number = "粤A88888", Plate = $"{Number}/Yellow", Certificate = "粤交运管穗字440100900001号", Operator = "粤交运管许可穗字440100900002号",
        Qualification = "440305198512311230900003", Carrier = "91440101MA5AAAA00W", Driver = "44030519851231123X", DriverName = "欧阳小路", Division = "440100";

    /// <summary>The counter of the carrier's violations.</summary>
    public const string CarrierCounter = $"Enterprise-E:{Carrier}";

    /// <summary>Licence ids.</summary>
    public static readonly Guid OperatorId = Desk.Id("operator"), CertificateId = Desk.Id("certificate"), QualificationId = Desk.Id("qualification");

    /// <summary>The profile of the carrier in road transport.</summary>
    public const string Profile = $"E:{Carrier}:D3";

    public static readonly object Owner = new
    {
        kind = "ORGANISATION", name = "穗安物流有限公司", creditCode = Carrier, address = "广州市天河区1号", legalRepresentative = "李明",
    };

    public static readonly object Man = new { kind = "NATURAL_PERSON", name = DriverName, residentId = Driver };

    /// <summary>The province takes over what the earlier register had of them.</summary>
    public static async Task Register(Desk desk)
    {
        var carrier = new { kind = "ORGANISATION", name = "穗安物流有限公司", creditCode = Carrier };
        await Import(desk, OperatorId, Operator, "GD-RT-04", "FREIGHT_OPERATION", carrier, null);
        await Import(desk, CertificateId, Certificate, "GD-RT-10", "VEHICLE_CERTIFICATE", carrier, OperatorId);
        await Import(desk, QualificationId, Qualification, "GD-RT-13", "FREIGHT_DRIVER", Man, null);
    }

    private static Task<long> Import(Desk desk, Guid licence, string number, string item, string kind, object holder, Guid? under) => desk.Act(
        "superior-gd", "importLicence", new
        {
            licence, number, sourceSystem = "旧运政系统", sourceKey = number, checksum = new string('a', 64), item, kind, holder, division = Division,
            authority = "广州市交通运输局", scope = new { text = "道路普通货物运输", activities = new[] { "普通货运" } }, from = "2024-01-01",
            until = "2028-12-31", under,
        });
}
