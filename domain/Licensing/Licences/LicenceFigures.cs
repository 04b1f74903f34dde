namespace Regulatory.Domain.Licensing.Licences;

/// <summary>What the law leaves open about licences: settings, each with its source.</summary>
public static class LicenceFigures
{
    public static readonly Figure RenewalWindowUnit = new(
        "licensing.renewal-window-unit", "calendar-days", "calendar-days | working-days", Confidence.Check,
        "ALL 50, ALL 82", "延续申请期限的计算单位", "Unit of the thirty days before expiry");

    public static readonly Figure MonthsToAnnualReview = new(
        "licensing.months-to-annual-review", "12", "months", Confidence.Likely,
        "calendar-and-codes 4, item 10", "道路运输证年度审验周期", "Months from one annual review of a vehicle's certificate to the next");

    public static readonly Figure ReviewWaitsForOverloads = new(
        "licensing.review-waits-for-overloads", "true", "true | false", Confidence.Check,
        "overload §5.1", "逾期未处理超限检测记录的车辆不予审验", "No review of a truck with overload records that were not handled in time");
}
