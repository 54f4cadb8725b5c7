using System.Data.Common;
using System.Globalization;

namespace Xinyu.Abp.EntityFrameworkCore;

/// <summary>Columns of one table, of the rows in which each named column has its value.</summary>
public sealed record PlainQuery(string Table, params string[] Columns)
{
    public IReadOnlyList<(string Column, object Value)> Where { get; init; } = [];

    internal DbCommand On(DbConnection connection)
    {
        var command = connection.CreateCommand();
        var conditions = Where.Select((w, i) =>
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = ("@p" + i.ToString(CultureInfo.InvariantCulture), w.Value);
            command.Parameters.Add(parameter);
            return $"{Quoted(w.Column)} = {parameter.ParameterName}";
        }).ToList();
        var text = $"SELECT {string.Join(", ", Columns.Select(Quoted))} FROM {Quoted(Table)}";
        command.CommandText = conditions.Count == 0 ? text : $"{text} WHERE {string.Join(" AND ", conditions)}";
        return command;
    }

    // names come from the program alone; this keeps it so
    private static string Quoted(string name) => name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_')
        ? $"\"{name}\""
        : throw new ArgumentException($"{name} is no name of a table or column.");
}
