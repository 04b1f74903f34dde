namespace Regulatory.Domain.Publicity;

/// <summary>What the law leaves open about publicity: settings, each with its source.</summary>
public static class PublicityFigures
{
    private const string Classes = "minor | general | serious";

    public static readonly Figure LargerFineForPersons = new(
        "publicity.larger-fine-person", "5000", "yuan", Confidence.Likely, "enforcement §6",
        "自然人较大数额罚款起点", "From which a fine on a natural person is a larger one");

    public static readonly Figure LargerFineForOrganisations = new(
        "publicity.larger-fine-organisation", "100000", "yuan", Confidence.Likely, "enforcement §6",
        "法人和其他组织较大数额罚款起点", "From which a fine on an organisation is a larger one");

    public static readonly Figure VeryLargeFineForPersons = new(
        "publicity.very-large-fine-person", "50000", "yuan", Confidence.Check, "credit §6",
        "自然人特别巨大数额罚款起点", "From which a fine on a natural person is a very large one");

    public static readonly Figure VeryLargeFineForOrganisations = new(
        "publicity.very-large-fine-organisation", "1000000", "yuan", Confidence.Check, "credit §6",
        "法人和其他组织特别巨大数额罚款起点", "From which a fine on an organisation is a very large one");

    public static readonly Figure ClassOfOrdinaryFine = new(
        "publicity.class-of-ordinary-fine", "general", Classes, Confidence.Check, "credit §6",
        "普通程序未达较大数额罚款的失信类别", "Class of a fine by the ordinary procedure that is not a larger one");

    public static readonly Figure ClassOfSuspension = new(
        "publicity.class-of-licence-suspension", "general", Classes, Confidence.Check, "credit §6",
        "暂扣许可证件的失信类别", "Class of the suspension of a licence");

    public static readonly Figure ClassOfDowngrade = new(
        "publicity.class-of-downgrade", "general", Classes, Confidence.Check, "credit §6",
        "降低资质等级的失信类别", "Class of the lowering of a grade");

    public static readonly Figure ClassOfRestriction = new(
        "publicity.class-of-restriction", "general", Classes, Confidence.Check, "credit §6",
        "限制开展生产经营活动的失信类别", "Class of the restriction of a business");

    public static readonly Figure ClassOfStop = new(
        "publicity.class-of-stop", "general", Classes, Confidence.Check, "credit §6",
        "责令停产停业的失信类别", "Class of the order to stop a business");

    public static readonly Figure ClassOfClosure = new(
        "publicity.class-of-closure", "serious", Classes, Confidence.Check, "credit §6",
        "责令关闭的失信类别", "Class of the order to close");

    public static readonly Figure ClassOfDetention = new(
        "publicity.class-of-detention", "serious", Classes, Confidence.Check, "credit §6",
        "行政拘留的失信类别", "Class of detention");

    public static readonly Figure ClassOfOther = new(
        "publicity.class-of-other", "general", Classes, Confidence.Check, "credit §6",
        "其他行政处罚的失信类别", "Class of another penalty set by law");

    public static readonly Figure LeastMonthsBeforeClasses = new(
        "publicity.least-months-before-classes", "3", "months", Confidence.Check, "credit §6",
        "信用修复管理办法施行前的最短公示期", "Least months of publicity before the classes came into force");

    public static readonly Figure MostMonthsBeforeClasses = new(
        "publicity.most-months-before-classes", "36", "months", Confidence.Check, "credit §6",
        "信用修复管理办法施行前的最长公示期", "Most months of publicity before the classes came into force");

    public static readonly Figure AgeOfPublicity = new(
        "publicity.age", "18", "years", Confidence.Check, "credit K-07",
        "公示失信信息的最低年龄", "Age below which nothing negative of a person is made public");
}
