namespace Regulatory.Domain.Licensing.Licences;

/// <summary>What the law leaves open about licences: settings, each with its source.</summary>
public static class LicenceFigures
{
    public static readonly Figure RenewalWindowUnit = new(
        "licensing.renewal-window-unit", "calendar-days", "calendar-days | working-days", Confidence.Check,
        "ALL 50, ALL 82", "延续申请期限的计算单位", "Unit of the thirty days before expiry");
}
